import type { Core } from '@strapi/strapi';
import { scalarType, targetOf } from './model';
import type { Model } from './model';
import { isRecord, refuse } from './refusal';
import type { Path } from './refusal';
import { refuseOrderOfVersions } from './published-versions';

const nameless = 'Invalid sort: name attributes, such as title:asc';

/** Strapi looks at the direction of what is in a relation only where the order is no text. */
function pathOf(words: string, path: Path) {
  const [names = '', direction = ''] = words.split(':');
  if (names.includes('.') && !/^(?:asc|desc)?$/i.test(direction)) {
    refuse([...path, names], `Invalid order ${direction} of ${names}: it is asc or desc`);
  }
  return names.trim().split('.');
}

/** Where an order leads: `category.name:asc` and `{category: {name: 'asc'}}` alike. */
function pathsOf(sort: unknown, path: Path): string[][] {
  if (typeof sort === 'string') return sort.split(',').map((each) => pathOf(each, path));
  if (Array.isArray(sort)) return sort.flatMap((each: unknown) => pathsOf(each, path));
  if (!isRecord(sort)) refuse(path, nameless);
  return Object.entries(sort).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[key]]
      : pathsOf(value, [...path, key]).map((rest) => [key, ...rest]),
  );
}

/** Where in an order something is sorted by what is in a value, which has nothing in it. */
function placeInValue(strapi: Core.Strapi, model: Model, [name = '', ...rest]: string[]): string[] {
  if (rest.length === 0) return [];
  if (scalarType(model, name)) return rest;
  const target = targetOf(strapi, model, name);
  return target ? placeInValue(strapi, target, rest) : [];
}

/** The names of the attributes that an order leads through, for each of its parts. */
export const sortedBy = (sort: unknown) => pathsOf(sort, ['sort']);

interface Checked {
  strapi: Core.Strapi;
  model: Model;
  path: Path;
  isPublic: boolean;
}

/** Refuses an order that Strapi fails over, or that would tell of drafts. */
export function checkSort(sort: unknown, { strapi, model, path, isPublic }: Checked): void {
  for (const names of pathsOf(sort, path)) {
    if (names.length > 1 && names.includes('')) refuse([...path, ...names], nameless);
    const [wrong] = placeInValue(strapi, model, names);
    if (wrong !== undefined) {
      refuse([...path, ...names], `Invalid key ${wrong} at ${names.join('.')}`);
    }
    // Within populate, Strapi joins the links for an order in a way that no database can run.
    if (path.length > 1 && names.length > 1) {
      refuse([...path, ...names], `Invalid key ${names.join('.')}: sort it by its own attributes`);
    }
    if (isPublic) refuseOrderOfVersions(names, path);
  }
}

/**
 * Strapi decides ties by the ids of rows, which each publishing changes; what is read in public is
 * kept, and would be another answer with nothing else in it.
 */
export function withoutTies({ sort, locale }: Record<string, unknown>): unknown {
  const last = { documentId: 'asc', ...(locale === '*' && { locale: 'asc' }) };
  if (isRecord(sort)) return 'documentId' in sort ? sort : { ...sort, ...last };
  const sorts: unknown[] = [sort ?? []].flat();
  return [...sorts, ...(sorts.some(isRecord) ? [last] : Object.keys(last))];
}
