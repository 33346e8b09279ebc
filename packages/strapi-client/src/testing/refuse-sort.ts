import type { SchemaAttribute, SchemaDocument } from '../schema-document.js';
import { attributeOf, isHidden, isLink, isZone, modelOf, targetOf } from './model.js';
import { isList, isRecord } from './record.js';
import { joinedPath } from './refuse-filters.js';
import { invalidKey } from './refusal.js';
import { sortSegments } from './sort.js';

interface Visited {
  readonly key: string;
  readonly attribute: SchemaAttribute | undefined;
  readonly hidden: boolean;
  readonly rest: unknown;
  readonly path: string | null;
}

type Visit = (visited: Visited) => void;

function isEmpty(value: unknown) {
  if (isRecord(value)) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === '';
}

/** `category.name:desc` is `category` and the rest. */
function entriesOf(sort: unknown): [string, unknown][] {
  if (isRecord(sort)) return Object.entries(sort);
  if (typeof sort !== 'string') return [];
  const found = /^([^.:]*)[.:]?(.*)$/.exec(sort.trim());
  return found?.[1] ? [[found[1], found[2]]] : [];
}

function walk(
  schema: SchemaDocument,
  uid: string,
  sort: unknown,
  path: string | null,
  visit: Visit,
): void {
  if (isList(sort)) {
    for (const each of sort) walk(schema, uid, each, path, visit);
    return;
  }
  if (typeof sort === 'string' && sort.includes(',')) {
    for (const each of sortSegments(sort)) walk(schema, uid, each, path, visit);
    return;
  }
  const model = modelOf(schema, uid);
  for (const [key, rest] of entriesOf(sort)) {
    const attribute = attributeOf(model, key);
    const hidden = isHidden(model, key);
    const here = attribute || hidden ? joinedPath(path, key) : path;
    visit({ key, attribute, hidden, rest, path: here });
    const target = attribute && targetOf(attribute);
    if (target !== undefined) walk(schema, target, rest, here, visit);
  }
}

const visits: readonly Visit[] = [
  ({ key, attribute, hidden, path }) => {
    const known = attribute || hidden || key === 'id' || key === 'documentId';
    if (!known) throw invalidKey(key, path);
  },
  ({ key, attribute, path }) => {
    if (isZone(attribute)) throw invalidKey(key, path);
  },
  ({ key, hidden, path }) => {
    if (hidden) throw invalidKey(key, path);
  },
  ({ key, attribute, rest, path }) => {
    if (attribute && isLink(attribute) && isEmpty(rest)) throw invalidKey(key, path);
  },
];

/** Throws for an order that documents cannot be put in, as Strapi says it. */
export function refuseSort(schema: SchemaDocument, uid: string, sort: unknown): void {
  for (const visit of visits) walk(schema, uid, sort, null, visit);
}
