import type { SchemaAttribute, SchemaModel } from '../schema-document.js';
import { isRecord } from './fault.js';

type Attributes = Readonly<Record<string, SchemaAttribute>>;

const scalar = (type: string, required = true): SchemaAttribute => ({ type, required });

/** What every document has besides its own attributes. */
function systemOf({ kind, localized }: SchemaModel): Attributes {
  const id = scalar('integer');
  if (kind === 'component') return { id };
  return {
    id,
    documentId: scalar('string'),
    createdAt: scalar('datetime'),
    updatedAt: scalar('datetime'),
    publishedAt: scalar('datetime'),
    ...(localized ? { locale: scalar('string') } : {}),
  };
}

const identity = ['id', 'documentId'];

/** Every value that a model has, by name. */
export function scalarsOf(model: SchemaModel): Attributes {
  const own = Object.entries(model.attributes).filter(([, { targets }]) => !targets);
  return { ...systemOf(model), ...Object.fromEntries(own) };
}

/** The values that an answer has for a query, by name. */
export function selectedScalars(model: SchemaModel, query: unknown): Attributes {
  const all = scalarsOf(model);
  const fields = isRecord(query) && Array.isArray(query.fields) ? query.fields : [];
  if (fields.length === 0 || fields.includes('*')) return all;
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => identity.includes(name) || fields.includes(name)),
  );
}

/** `['cover', 'category.localizations']` as the object that says the same. */
function fromPaths(paths: readonly unknown[]) {
  const populate: Record<string, unknown> = {};
  for (const [first = '', second] of paths.map((path) => String(path).split('.'))) {
    const before = populate[first];
    const nested = isRecord(before) && isRecord(before.populate) ? before.populate : {};
    populate[first] =
      second || isRecord(before)
        ? { populate: { ...nested, ...(second && { [second]: true }) } }
        : true;
  }
  return populate;
}

/** What is asked of each link that an answer has for a query, by name. */
export function selectedLinks(model: SchemaModel, query: unknown): Record<string, unknown> {
  const populate = isRecord(query) ? query.populate : undefined;
  if (populate === '*') {
    const links = Object.entries(model.attributes).filter(([, { targets }]) => targets);
    return Object.fromEntries(links.map(([name]) => [name, true]));
  }
  const asked = Array.isArray(populate) ? fromPaths(populate) : isRecord(populate) ? populate : {};
  return Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== false && value !== undefined),
  );
}
