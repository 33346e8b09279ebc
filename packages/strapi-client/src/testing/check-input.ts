import type { SchemaAttribute, SchemaDocument } from '../schema-document.js';
import { attributeOf, isHidden, isLink, isZone, modelOf, targetOf } from './model.js';
import { isRecord, listOf } from './record.js';
import type { Fields } from './record.js';
import { joinedPath } from './refuse-filters.js';
import { InvalidKey, inParameter, invalidKey, refused } from './refusal.js';
import type { Row, Tables } from './tables.js';

const kept = ['createdAt', 'updatedAt', 'localizations', 'createdBy', 'updatedBy'];
const numbers = ['integer', 'float', 'decimal'];
const texts = ['string', 'text', 'richtext', 'uid', 'email', 'enumeration'];

interface Fault {
  readonly path: readonly string[];
  readonly message: string;
  readonly value: unknown;
}

function refuseKeys(schema: SchemaDocument, uid: string, data: Fields, path: string | null) {
  const model = modelOf(schema, uid);
  for (const [key, value] of Object.entries(data)) {
    const attribute = attributeOf(model, key);
    const known = attribute ?? isHidden(model, key);
    if (!known && !['id', '__component', 'locale', 'publishedAt'].includes(key)) {
      throw invalidKey(key, path);
    }
    if (attribute?.type !== 'component' && !isZone(attribute)) continue;
    for (const item of listOf(value).filter(isRecord)) {
      const target = isZone(attribute)
        ? String(item['__component'])
        : attribute && targetOf(attribute);
      if (target !== undefined) refuseKeys(schema, target, item, joinedPath(path, key));
    }
  }
}

/** Throws for a key of a body's data that cannot be written, as Strapi says it. */
export function refuseInputKeys(schema: SchemaDocument, uid: string, data: Fields): void {
  for (const key of ['id', 'documentId']) {
    if (key in data) throw new InvalidKey(key, { source: 'body' });
  }
  try {
    for (const key of kept) if (key in data) throw invalidKey(key, key);
    refuseKeys(schema, uid, data, null);
  } catch (error) {
    throw error instanceof InvalidKey ? inParameter(error, 'body') : error;
  }
}

function typeFault({ type, values = [] }: SchemaAttribute, name: string, value: unknown) {
  const given = `but the final value was: \`${JSON.stringify(value)}\`.`;
  if (texts.includes(type) && typeof value !== 'string') {
    return `${name} must be a \`string\` type, ${given}`;
  }
  if (numbers.includes(type) && typeof value !== 'number') {
    const cast = value === null ? '' : ` (cast from the value \`${JSON.stringify(value)}\`)`;
    const full = `but the final value was: \`NaN\`${cast}.`;
    return Number.isFinite(Number(value ?? NaN))
      ? ''
      : `${name} must be a \`number\` type, ${full}`;
  }
  if (type === 'boolean' && typeof value !== 'boolean') {
    return `${name} must be a \`boolean\` type, ${given}`;
  }
  if (type === 'enumeration' && !values.includes(String(value))) {
    return `${name} must be one of the following values: ${[...values, ''].join(', ')}`;
  }
  const isAddress = type !== 'email' || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(String(value));
  return isAddress ? '' : `${name} must be a valid email`;
}

function sizeFault(attribute: SchemaAttribute, name: string, value: unknown, draft: boolean) {
  const { min = -Infinity, max = Infinity, minLength = 0, maxLength = Infinity } = attribute;
  if (typeof value === 'string') {
    if (value.length > maxLength) return `${name} must be at most ${maxLength} characters`;
    const short = !draft && value.length < minLength;
    return short ? `${name} must be at least ${minLength} characters` : '';
  }
  if (typeof value !== 'number') return '';
  if (value > max) return `${name} must be less than or equal to ${max}`;
  return !draft && value < min ? `${name} must be greater than or equal to ${min}` : '';
}

function valueFault(attribute: SchemaAttribute, name: string, value: unknown, draft: boolean) {
  if (value === null || value === undefined) {
    if (draft || !attribute.required) return '';
    return typeFault(attribute, name, null) || `${name} must be defined.`;
  }
  return typeFault(attribute, name, value) || sizeFault(attribute, name, value, draft);
}

function faultsOf(
  schema: SchemaDocument,
  uid: string,
  data: Fields,
  draft: boolean,
  path: readonly string[] = [],
): Fault[] {
  return Object.entries(modelOf(schema, uid).attributes).flatMap(([name, attribute]): Fault[] => {
    const here = [...path, name];
    const value = data[name];
    if (isLink(attribute)) {
      const target = attribute.type === 'component' ? targetOf(attribute) : undefined;
      if (target === undefined) return [];
      return listOf(value)
        .filter(isRecord)
        .flatMap((item, index) => {
          const place = attribute.many ? [...here, String(index)] : here;
          return faultsOf(schema, target, item, draft, place);
        });
    }
    const message = valueFault(attribute, here.join('.'), value, draft);
    // What is no number is NaN to Strapi, which JSON cannot say.
    const shown = message.includes('`NaN`') ? null : (value ?? null);
    return message ? [{ path: here, message, value: shown }] : [];
  });
}

function refuseFaults(faults: readonly Fault[]) {
  const [first, ...others] = faults;
  if (!first) return;
  const message = others.length > 0 ? `${faults.length} errors occurred` : first.message;
  throw refused(message, {
    errors: faults.map((fault) => ({ ...fault, name: 'ValidationError' })),
  });
}

/** Throws for values that a draft, or what is published, may not have, as Strapi says it. */
export function refuseValues(
  schema: SchemaDocument,
  uid: string,
  data: Fields,
  draft: boolean,
): void {
  refuseFaults(faultsOf(schema, uid, data, draft));
}

/** Throws for a value that another published document of the same language has. */
export function refuseTaken(tables: Tables, uid: string, row: Fields): void {
  const others = tables
    .rows(uid)
    .filter((other: Row) => other['documentId'] !== row['documentId'])
    .filter((other) => other['publishedAt'] !== null && other['locale'] === row['locale']);
  const attributes = Object.entries(modelOf(tables.schema, uid).attributes);
  const faults = attributes.flatMap(([name, { unique }]): Fault[] => {
    const value = row[name];
    const taken = unique && value !== null && others.some((other) => other[name] === value);
    return taken ? [{ path: [name], message: 'This attribute must be unique', value }] : [];
  });
  refuseFaults(faults);
}
