import type { SchemaAttribute } from '../schema-document.js';
import { stored } from './cast.js';
import { compare } from './compare.js';
import { attributeOf, isZone, modelOf, targetOf } from './model.js';
import { isGroup, isOperator } from './operators.js';
import { isRecord } from './record.js';
import type { Fields } from './record.js';
import { serverError } from './refusal.js';
import type { Row, Tables } from './tables.js';

/** Stands for the document that a link does not lead to. */
const nobody: Row = { id: NaN };

interface Context {
  readonly tables: Tables;
  /** Whether the opposite is asked for. */
  readonly negated: boolean;
}

/** Conditions that are all to hold; their opposite is that one does not. */
function all<Item>({ negated }: Context, items: readonly Item[], holds: (item: Item) => boolean) {
  return negated ? items.some(holds) : items.every(holds);
}

function holdsForValue(context: Context, type: string, value: unknown, condition: unknown) {
  const actual = Number.isNaN(value) ? null : stored(type, value);
  if (!isRecord(condition)) {
    const operator = Array.isArray(condition) ? '$in' : '$eq';
    return compare(type, operator, actual, condition) === !context.negated;
  }
  return all(context, Object.entries(condition), ([operator, operand]): boolean => {
    if (operator === '$not') {
      return holdsForValue({ ...context, negated: !context.negated }, type, value, operand);
    }
    return compare(type, operator, actual, operand) === !context.negated;
  });
}

function holdsForTarget(context: Context, uid: string, target: Row, condition: unknown) {
  const identity = (operand: unknown) => holdsForValue(context, 'id', target.id, operand);
  if (!isRecord(condition)) return identity(condition);
  const keys = Object.keys(condition);
  const operators = keys.filter(isOperator);
  if (operators.length === 0 || (keys.length === 1 && isGroup(operators[0] ?? ''))) {
    return holdsFor(context, uid, target, condition);
  }
  if (keys.length > 1 || isRecord(Object.values(condition)[0])) throw serverError();
  return identity(condition);
}

function holdsForAttribute(
  context: Context,
  row: Row,
  name: string,
  attribute: SchemaAttribute,
  condition: unknown,
) {
  const uid = targetOf(attribute);
  if (uid === undefined) {
    return holdsForValue(context, attribute.type, row[name], condition);
  }
  const linked = context.tables.joined(row, name, attribute);
  return (linked.length > 0 ? linked : [nobody]).some((target) =>
    holdsForTarget(context, uid, target, condition),
  );
}

function holdsFor(context: Context, uid: string, row: Row, conditions: unknown): boolean {
  if (!isRecord(conditions)) throw serverError();
  const model = modelOf(context.tables.schema, uid);
  return all(context, Object.entries(conditions), ([key, condition]) => {
    if (isGroup(key)) {
      if (!Array.isArray(condition)) throw serverError();
      const each = (part: unknown) => holdsFor(context, uid, row, part);
      return (key === '$and') === context.negated ? condition.some(each) : condition.every(each);
    }
    if (key === '$not') {
      return holdsFor({ ...context, negated: !context.negated }, uid, row, condition);
    }
    if (isOperator(key)) throw serverError();
    if (key === 'id') return holdsForValue(context, 'id', row.id, condition);
    if (key === 'documentId') return holdsForValue(context, 'string', row[key], condition);
    const attribute = attributeOf(model, key);
    if (!attribute || isZone(attribute)) return !context.negated;
    return holdsForAttribute(context, row, key, attribute, condition);
  });
}

/**
 * What Strapi makes of groups at several levels: those of a link take the place of the same ones
 * outside of it, in the order in which they stand.
 */
function withoutReplaced(conditions: Fields, isTarget: (name: string) => boolean): Fields {
  const last = new Map<string, string>();
  for (const [name, condition] of Object.entries(conditions)) {
    if (isOperator(name)) last.set(name, name);
    else if (isTarget(name) && isRecord(condition)) {
      for (const group of Object.keys(condition).filter(isGroup)) last.set(group, name);
    }
  }
  const kept = (group: string, place: string) => !isGroup(group) || last.get(group) === place;
  return Object.fromEntries(
    Object.entries(conditions)
      .filter(([name]) => kept(name, name))
      .map(([name, condition]): [string, unknown] =>
        isTarget(name) && isRecord(condition)
          ? [
              name,
              Object.fromEntries(Object.entries(condition).filter(([each]) => kept(each, name))),
            ]
          : [name, condition],
      ),
  );
}

/** Whether a row meets conditions, as Strapi's SQL on SQLite answers them. */
export function matches(tables: Tables, uid: string, row: Row, filters: unknown): boolean {
  if (filters === undefined || filters === null) return true;
  if (!isRecord(filters)) throw serverError();
  const model = modelOf(tables.schema, uid);
  const isTarget = (name: string) => {
    const attribute = attributeOf(model, name);
    return attribute !== undefined && targetOf(attribute) !== undefined;
  };
  return holdsFor({ tables, negated: false }, uid, row, withoutReplaced(filters, isTarget));
}
