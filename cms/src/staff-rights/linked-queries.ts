import { errors } from '@strapi/utils';
import type { UID } from '@strapi/strapi';
import { targetOf } from '../content-query/model';
import type { Model } from '../content-query/model';
import { isRecord } from '../content-query/refusal';
import { sortedBy } from '../content-query/sort';
import { mayReadAll } from './reading-rights';
import type { Caller } from './reading-rights';

/** An attribute of what is linked, of which a query tells something. */
interface Look {
  model: Model;
  name: string;
}

const told = ['id', 'documentId'];

/** The attributes that conditions name, within `$and` and its like too. */
function namesIn(conditions: unknown): [string, unknown][] {
  if (Array.isArray(conditions)) return conditions.flatMap(namesIn);
  if (!isRecord(conditions)) return [];
  return Object.entries(conditions).flatMap(([key, value]): [string, unknown][] =>
    key.startsWith('$') ? namesIn(value) : [[key, value]],
  );
}

const isComponent = (model: Model, name: string) => model.attributes[name]?.type === 'component';

function looksOf(model: Model, conditions: unknown): Look[] {
  return namesIn(conditions).flatMap(([name, inner]) => {
    const target = targetOf(strapi, model, name);
    if (!target) return [];
    const own = namesIn(inner).map(([each]) => ({ model: target, name: each }));
    return [...(isComponent(model, name) ? [] : own), ...looksOf(target, inner)];
  });
}

function looksOfOrder(model: Model, [name = '', ...rest]: string[]): Look[] {
  const target = targetOf(strapi, model, name);
  const [next] = rest;
  if (!target || next === undefined) return [];
  const own = isComponent(model, name) ? [] : [{ model: target, name: next }];
  return [...own, ...looksOfOrder(target, rest)];
}

interface Question extends Caller {
  query: Record<string, unknown>;
}

/**
 * Demands the right to read all of the types that filters and an order look into: whatever these find
 * tells of what is linked, and Strapi asks for the right to the type alone that is listed.
 */
export async function demandToLookInto(question: Question, uid: UID.Schema) {
  const model = strapi.getModel(uid);
  const { filters, sort = [] } = question.query;
  const orders = sortedBy(sort).flatMap((names) => looksOfOrder(model, names));
  for (const { model: target, name } of [...looksOf(model, filters), ...orders]) {
    if (told.includes(name) || (await mayReadAll(question, target.uid))) continue;
    throw new errors.ValidationError(
      `Invalid key ${name}: you have no right to read all that is linked there; ask for its documentId`,
    );
  }
}
