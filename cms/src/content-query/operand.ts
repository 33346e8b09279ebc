import { isRecord, refuse } from './refusal';
import type { Path } from './refusal';

const text = ['string', 'text', 'richtext', 'email', 'uid', 'enumeration'];

/** The largest number that an integer column holds. */
const largest = 2 ** 31 - 1;

/** With milliseconds or without, as databases differ. */
export const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?$/;

const forms: Record<string, { matches: (value: string) => boolean; wanted: string }> = {
  integer: {
    matches: (value) => /^[+-]?\d+$/.test(value) && Math.abs(Number(value)) <= largest,
    wanted: `a whole number of at most ${largest}`,
  },
  biginteger: { matches: (value) => /^[+-]?\d{1,18}$/.test(value), wanted: 'a whole number' },
  decimal: { matches: isNumber, wanted: 'a number' },
  float: { matches: isNumber, wanted: 'a number' },
  boolean: { matches: (value) => /^(true|false|t|f|1|0)$/.test(value), wanted: 'true or false' },
  date: {
    matches: (value) => /^\d{4}-\d\d-\d\d$/.test(value) && isDate(value),
    wanted: 'a date such as 2026-01-31',
  },
  datetime: { matches: isDate, wanted: 'a time such as 2026-01-31T12:00:00Z' },
  timestamp: { matches: isDate, wanted: 'a time such as 2026-01-31T12:00:00Z' },
  time: { matches: (value) => time.test(value), wanted: 'a time such as 12:00:00' },
};

function isNumber(value: string) {
  return value.trim() !== '' && Number.isFinite(Number(value));
}

function isDate(value: string) {
  return /^\d{4}-\d\d-\d\d/.test(value) && Number.isFinite(Date.parse(value));
}

function checkValue(type: string, value: unknown, path: Path) {
  if (typeof value !== 'string') refuse(path, `Invalid value at ${path.join('.')}: give one value`);
  const form = forms[type];
  if (form && !form.matches(value)) {
    refuse(path, `Invalid value at ${path.join('.')}: it should be ${form.wanted}`);
  }
}

function checkList(type: string, value: unknown, path: Path) {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) refuse(path, `Invalid value at ${path.join('.')}: name some`);
  values.forEach((each) => checkValue(type, each, path));
}

type Check = (type: string, value: unknown, path: Path) => void;

const orNull: Check = (type, value, path) => {
  if (value !== null) checkValue(type, value, path);
};

const range: Check = (type, value, path) => {
  if (!Array.isArray(value) || value.length !== 2) {
    refuse(path, `Invalid value at ${path.join('.')}: give the first and the last`);
  }
  checkList(type, value, path);
};

const wording: Check = (type, value, path) => {
  if (!text.includes(type)) refuse(path, `Invalid key ${path.at(-1)}: ${path.at(-2)} is no text`);
  checkValue(type, value, path);
};

const presence: Check = (_type, value, path) => checkValue('boolean', value, path);

const operators: Record<string, Check> = {
  $eq: orNull,
  $ne: orNull,
  $lt: checkValue,
  $lte: checkValue,
  $gt: checkValue,
  $gte: checkValue,
  $in: checkList,
  $notIn: checkList,
  $between: range,
  $null: presence,
  $notNull: presence,
  $not: checkConditions,
  $eqi: wording,
  $nei: wording,
  $contains: wording,
  $notContains: wording,
  $containsi: wording,
  $notContainsi: wording,
  $startsWith: wording,
  $startsWithi: wording,
  $endsWith: wording,
  $endsWithi: wording,
};

/** Of a type that the database cannot compare one can only ask whether there is a value. */
const incomparable = ['json', 'blocks'];

function checkConditions(type: string, conditions: unknown, path: Path) {
  if (!isRecord(conditions)) refuse(path, `Invalid value at ${path.join('.')}: name an operator`);
  for (const [operator, value] of Object.entries(conditions)) {
    const at = [...path, operator];
    const check = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
    if (!check || (incomparable.includes(type) && check !== presence)) {
      refuse(at, `Invalid key ${operator} at ${path.join('.')}`);
    }
    check(type, value, at);
  }
}

const takes = new Map<Check, 'list' | 'range' | 'presence' | 'conditions'>([
  [checkList, 'list'],
  [range, 'range'],
  [presence, 'presence'],
  [checkConditions, 'conditions'],
]);

/** The operators that a value of this type may be asked with, and what each takes. */
export function operatorsOf(type: string) {
  return Object.entries(operators)
    .filter(([, check]) => check !== wording || text.includes(type))
    .filter(([, check]) => check === presence || !incomparable.includes(type))
    .map(([name, check]) => [name, takes.get(check) ?? 'value'] as const);
}

/** Whether one may look for words in a value of this type. */
export function isText(type: string) {
  return text.includes(type);
}

/** Refuses a condition on a value of this type that no database could be asked. */
export function checkOperand(type: string, condition: unknown, path: Path): void {
  if (isRecord(condition)) {
    checkConditions(type, condition, path);
    return;
  }
  if (incomparable.includes(type)) refuse(path, `Invalid key ${path.at(-1)}: it has no order`);
  checkList(type, condition === null ? [] : condition, path);
}
