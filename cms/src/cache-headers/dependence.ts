import type { Core } from '@strapi/strapi';
import { targetOf } from '../content-query/model';
import type { Model } from '../content-query/model';
import { isRecord } from '../content-query/refusal';
import { decides, everyChangeOf } from './deciding-values';
import { keptUnique } from './kept-unique';
import { tagOf } from './tags';

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/**
 * What decides over conditions or an order, whichever documents those are: types of documents, and
 * any change of one where a value is looked at that does not decide otherwise.
 */
function typesReached(
  strapi: Core.Strapi,
  model: Model,
  conditions: unknown,
  owner = tagOf(model),
): string[] {
  return entriesOf(conditions).flatMap(([key, value]) => {
    const own = owner === undefined || decides(model, key) ? [] : [everyChangeOf(owner)];
    const target = targetOf(strapi, model, key);
    if (!target) return [...own, ...typesReached(strapi, model, value, owner)];
    const type = tagOf(target);
    return [...own, ...[type ?? []].flat(), ...typesReached(strapi, target, value, type ?? owner)];
  });
}

function sortPaths(sort: unknown): Record<string, unknown>[] {
  if (typeof sort === 'string') {
    return sort.split(',').map((each) => {
      const names = (each.split(':')[0] ?? '').trim().split('.');
      return names.reduceRight<Record<string, unknown>>((inner, name) => ({ [name]: inner }), {});
    });
  }
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  return isRecord(sort) ? [sort] : [];
}

function typesSelected(strapi: Core.Strapi, model: Model, query: unknown): string[] {
  if (!isRecord(query)) return [];
  const { filters, sort, populate } = query;
  return [
    ...typesReached(strapi, model, filters),
    ...sortPaths(sort).flatMap((each) => typesReached(strapi, model, each)),
    ...entriesOf(populate).flatMap(([name, selection]) => {
      const target = targetOf(strapi, model, name);
      if (!target) return [];
      const chosen = isRecord(selection) && ('filters' in selection || 'count' in selection);
      return [
        ...(chosen ? [tagOf(target) ?? []].flat() : []),
        ...typesSelected(strapi, target, selection),
      ];
    }),
  ];
}

/** Whether a query names one document by a value that no two share in a language. */
function isLookUp({ uid, attributes }: Model, { filters, locale }: Record<string, unknown>) {
  if (locale !== undefined && (typeof locale !== 'string' || locale === '*')) return false;
  const [first, ...more] = entriesOf(filters);
  if (!first || more.length > 0 || !Object.hasOwn(attributes, first[0])) return false;
  const [name, condition] = first;
  const { type, unique }: { type?: string; unique?: unknown } = { ...attributes[name] };
  const operators = Object.keys(isRecord(condition) ? condition : { $eq: condition });
  const isUnique = type === 'uid' || unique === true || keptUnique[uid]?.includes(name);
  return isUnique && operators.join() === '$eq';
}

/** The types of which an answer depends on which documents there are, and on what is in them all. */
export function typesOfQuery(
  strapi: Core.Strapi,
  model: Model,
  query: Record<string, unknown>,
  data: unknown,
): string[] {
  const reached = typesSelected(strapi, model, query);
  const found = Array.isArray(data) && data.length === 1 && isLookUp(model, query);
  const own = tagOf(model);
  if (own === undefined || !Array.isArray(data) || found) return reached;
  // A number that is searched for is an id as well.
  return [own, ...('_q' in query ? [everyChangeOf(own)] : []), ...reached];
}
