import type { SchemaAttribute, SchemaDocument, SchemaModel } from '../schema-document.js';
import { attributeOf, isHidden, isLink, isZone, modelOf, targetOf } from './model.js';
import { isOperator } from './operators.js';
import { isRecord } from './record.js';
import type { Fields } from './record.js';
import { invalidKey } from './refusal.js';

interface Visited {
  readonly key: string;
  readonly attribute: SchemaAttribute | undefined;
  readonly hidden: boolean;
  readonly path: string | null;
}

type Visit = (visited: Visited) => void;

export function joinedPath(path: string | null, key: string): string {
  return path === null ? key : `${path}.${key}`;
}

/** What stands under an operator are conditions only when it looks like some. */
function looksLikeConditions(value: Fields, model: SchemaModel) {
  return Object.keys(value).some((key) => isOperator(key) || attributeOf(model, key));
}

function walk(
  schema: SchemaDocument,
  uid: string,
  filters: unknown,
  path: string | null,
  visit: Visit,
): void {
  if (Array.isArray(filters)) {
    for (const each of filters) walk(schema, uid, each, path, visit);
  }
  if (!isRecord(filters)) return;
  const model = modelOf(schema, uid);
  for (const [key, value] of Object.entries(filters)) {
    const attribute = attributeOf(model, key);
    const hidden = isHidden(model, key);
    const here = attribute || hidden ? joinedPath(path, key) : path;
    visit({ key, attribute, hidden, path: here });
    if (value === null || value === undefined) continue;
    const next = attribute && isLink(attribute) ? targetOf(attribute) : uid;
    const opaque =
      isOperator(key) && key !== '$not' && isRecord(value) && !looksLikeConditions(value, model);
    if (next !== undefined && !opaque) walk(schema, next, value, here, visit);
  }
}

function refuseUnknown({ key, attribute, hidden, path }: Visited) {
  const known = attribute || hidden || isOperator(key) || key === 'id' || key === 'documentId';
  if (!known) throw invalidKey(key, path);
}

function refuseZones({ key, attribute, path }: Visited) {
  if (isZone(attribute)) throw invalidKey(key, path);
}

function refuseHidden({ key, hidden, path }: Visited) {
  if (hidden) throw invalidKey(key, path);
}

/** Throws for a condition that no document can be asked for, as Strapi says it. */
export function refuseFilters(schema: SchemaDocument, uid: string, filters: unknown): void {
  for (const visit of [refuseUnknown, refuseZones, refuseHidden]) {
    walk(schema, uid, filters, null, visit);
  }
}
