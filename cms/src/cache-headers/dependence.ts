import type { Core } from '@strapi/strapi';
import { scalarType, targetOf } from '../content-query/model';
import type { Model } from '../content-query/model';
import { isRecord } from '../content-query/refusal';
import { keptUnique } from './kept-unique';
import { attributeTag, tagOf } from './tags';

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** The attribute of a document that a condition is about; of a component, it is known already. */
function attributeOf(model: Model, key: string) {
  const isOwn = model.modelType === 'contentType' && Object.hasOwn(model.attributes, key);
  return isOwn || key === 'id' ? key : undefined;
}

/** What decides over conditions or an order, whichever documents those are. */
function tagsReached(
  strapi: Core.Strapi,
  model: Model,
  conditions: unknown,
  owner = tagOf(model),
): string[] {
  return entriesOf(conditions).flatMap(([key, value]) => {
    const attribute = attributeOf(model, key);
    const own = owner && attribute ? [attributeTag(owner, attribute)] : [];
    const target = targetOf(strapi, model, key);
    if (!target) return [...own, ...tagsReached(strapi, model, value, owner)];
    const type = tagOf(target);
    return [...own, ...[type ?? []].flat(), ...tagsReached(strapi, target, value, type ?? owner)];
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

function tagsSelected(strapi: Core.Strapi, model: Model, query: unknown): string[] {
  if (!isRecord(query)) return [];
  const { filters, sort, populate } = query;
  return [
    ...tagsReached(strapi, model, filters),
    ...sortPaths(sort).flatMap((each) => tagsReached(strapi, model, each)),
    ...entriesOf(populate).flatMap(([name, selection]) => {
      const target = targetOf(strapi, model, name);
      if (!target) return [];
      const chosen = isRecord(selection) && ('filters' in selection || 'count' in selection);
      return [
        ...(chosen ? [tagOf(target) ?? []].flat() : []),
        ...tagsSelected(strapi, target, selection),
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

/** Words are looked for in all of these, and numbers among them. */
function searched(model: Model, type: string) {
  const names = Object.keys(model.attributes).filter((name) => scalarType(model, name));
  return ['id', ...names].map((name) => attributeTag(type, name));
}

/** What an answer depends on besides the documents in it: which others there are, and their values. */
export function tagsOfQuery(
  strapi: Core.Strapi,
  model: Model,
  query: Record<string, unknown>,
  data: unknown,
): string[] {
  const found = Array.isArray(data) && data.length === 1 && isLookUp(model, query);
  if (found) return tagsSelected(strapi, model, { populate: query.populate });
  const reached = tagsSelected(strapi, model, query);
  const own = tagOf(model);
  if (own === undefined || isRecord(data)) return reached;
  return [own, ...('_q' in query ? searched(model, own) : []), ...reached];
}
