import type { Core } from '@strapi/strapi';
import { scalarType, targetOf } from './model';
import type { Model } from './model';
import { checkOperand } from './operand';
import { isRecord, refuse } from './refusal';
import type { Path } from './refusal';

const groups = ['$and', '$or'];

type Conditions = Record<string, unknown>;

/** Refuses conditions that Strapi passes on to the database and fails over. */
export function checkFilters(
  strapi: Core.Strapi,
  model: Model,
  filters: unknown,
  path: Path,
): asserts filters is Conditions {
  if (!isRecord(filters)) refuse(path, `Invalid value at ${path.join('.')}: name an attribute`);
  for (const [key, value] of Object.entries(filters)) {
    checkCondition(strapi, model, key, value, [...path, key]);
  }
}

function checkGroup(strapi: Core.Strapi, model: Model, value: unknown, path: Path) {
  if (!Array.isArray(value)) refuse(path, `Invalid value at ${path.join('.')}: give a list`);
  value.forEach((each, index) => checkFilters(strapi, model, each, [...path, String(index)]));
}

function checkCondition(
  strapi: Core.Strapi,
  model: Model,
  key: string,
  value: unknown,
  path: Path,
) {
  if (groups.includes(key)) return checkGroup(strapi, model, value, path);
  if (key === '$not') return checkFilters(strapi, model, value, path);
  if (key.startsWith('$')) refuse(path, `Invalid key ${key}: name an attribute before it`);
  const type = scalarType(model, key);
  if (type) return checkOperand(type, value, path);
  const target = targetOf(strapi, model, key);
  // What the model does not have, Strapi refuses itself.
  if (target) checkRelated(strapi, target, value, path);
}

function checkRelated(strapi: Core.Strapi, target: Model, value: unknown, path: Path) {
  if (!isRecord(value)) return checkOperand('integer', value, path);
  const operators = Object.keys(value).filter((key) => key.startsWith('$'));
  if (operators.length === 0) return checkFilters(strapi, target, value, path);
  if (operators.length > 1 || operators.length < Object.keys(value).length) {
    refuse(path, `Invalid value at ${path.join('.')}: combine the conditions with $and`);
  }
  const [operator = ''] = operators;
  if (groups.includes(operator)) {
    return checkGroup(strapi, target, value[operator], [...path, operator]);
  }
  if (operator === '$not') refuse([...path, operator], 'Put $not around the relation');
  checkOperand('integer', value, path);
}
