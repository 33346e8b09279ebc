import { booleanOf } from './boolean.js';
import { cast } from './cast.js';
import type { Comparable } from './cast.js';
import { takesList, takesTyped } from './operators.js';
import { isRecord, listOf } from './record.js';
import { serverError } from './refusal.js';

/** True, false, or neither: nothing is known of a value that is not set. */
export type Truth = boolean | undefined;

/** SQLite folds only these letters. */
function folded(value: Comparable): string {
  return String(value).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function known(actual: Comparable, operand: Comparable, hold: () => boolean): Truth {
  return actual === null || operand === null ? undefined : hold();
}

function equal(actual: Comparable, operand: Comparable): Truth {
  if (operand === null) return actual === null;
  return actual === null ? undefined : actual === operand;
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

function among(actual: Comparable, operands: readonly Comparable[]): Truth {
  return anyOf(operands.map((each) => known(actual, each, () => actual === each)));
}

/** As text with text, whatever the letters' case: so does SQLite, for every wording. */
function worded(actual: Comparable, operand: Comparable, hold: (a: string, b: string) => boolean) {
  return actual === null ? undefined : hold(folded(actual), folded(operand));
}

function between(actual: Comparable, range: readonly Comparable[]): Truth {
  const [from = null, to = null] = range;
  if (range.length !== 2) throw serverError();
  if (actual === null || from === null || to === null) return undefined;
  return actual >= from && actual <= to;
}

function isUnset(actual: Comparable, operand: unknown): boolean {
  return (booleanOf(operand) ?? Boolean(operand)) === (actual === null);
}

function single(operator: string, actual: Comparable, operand: Comparable): Truth {
  const ordered = (hold: (a: string | number, b: string | number) => boolean) =>
    actual === null || operand === null ? undefined : hold(actual, operand);
  switch (operator) {
    case '$eq':
      return equal(actual, operand);
    case '$ne':
      return operand === null ? actual !== null : not(equal(actual, operand));
    case '$eqi':
      return operand === null ? actual === null : worded(actual, operand, (a, b) => a === b);
    case '$nei':
      return operand === null ? actual !== null : worded(actual, operand, (a, b) => a !== b);
    case '$lt':
      return ordered((a, b) => a < b);
    case '$lte':
      return ordered((a, b) => a <= b);
    case '$gt':
      return ordered((a, b) => a > b);
    case '$gte':
      return ordered((a, b) => a >= b);
    case '$contains':
    case '$containsi':
      return worded(actual, operand, (a, b) => a.includes(b));
    case '$notContains':
    case '$notContainsi':
      return worded(actual, operand, (a, b) => !a.includes(b));
    case '$startsWith':
    case '$startsWithi':
      return worded(actual, operand, (a, b) => a.startsWith(b));
    case '$endsWith':
    case '$endsWithi':
      return worded(actual, operand, (a, b) => a.endsWith(b));
    default:
      throw serverError();
  }
}

/** Whether a value meets one operator, as SQL would answer. */
export function compare(
  type: string,
  operator: string,
  actual: Comparable,
  operand: unknown,
): Truth {
  if (operator === '$null') return isUnset(actual, operand);
  if (operator === '$notNull') return !isUnset(actual, operand);
  if (isRecord(operand)) throw serverError();
  const read = (value: unknown) => cast(takesTyped(operator) ? type : 'string', value);
  if (takesList(operator)) {
    const operands = listOf(operand).map(read);
    if (operator === '$between') return between(actual, operands);
    const found = among(actual, operands);
    return operator === '$in' ? found : not(found);
  }
  if (Array.isArray(operand)) {
    return anyOf(operand.map((each: unknown) => single(operator, actual, read(each))));
  }
  return single(operator, actual, read(operand));
}
