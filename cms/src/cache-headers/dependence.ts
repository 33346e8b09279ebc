import type { Core } from '@strapi/strapi';
import { targetOf } from '../content-query/model';
import type { Model } from '../content-query/model';
import { isRecord } from '../content-query/refusal';
import { tagOf } from './tags';

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** The types whose documents decide over conditions or an order, whichever documents those are. */
function typesReached(strapi: Core.Strapi, model: Model, conditions: unknown): string[] {
  return entriesOf(conditions).flatMap(([key, value]) => {
    const target = targetOf(strapi, model, key);
    if (!target) return typesReached(strapi, model, value);
    return [...[tagOf(target) ?? []].flat(), ...typesReached(strapi, target, value)];
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

/** Whether a query names one document by a value that no two share. */
function isLookUp({ attributes }: Model, filters: unknown) {
  const [first, ...more] = entriesOf(filters);
  if (!first || more.length > 0 || !Object.hasOwn(attributes, first[0])) return false;
  const [name, condition] = first;
  const { type, unique }: { type?: string; unique?: unknown } = { ...attributes[name] };
  const operators = Object.keys(isRecord(condition) ? condition : { $eq: condition });
  return (type === 'uid' || unique === true) && operators.join() === '$eq';
}

/** The types of which an answer depends on which documents there are, and on what is in them all. */
export function typesOfQuery(
  strapi: Core.Strapi,
  model: Model,
  query: Record<string, unknown>,
  data: unknown,
): string[] {
  const reached = typesSelected(strapi, model, query);
  const found = Array.isArray(data) && data.length === 1 && isLookUp(model, query.filters);
  const own = tagOf(model);
  return own === undefined || !Array.isArray(data) || found ? reached : [own, ...reached];
}
