import type { SchemaAttribute, SchemaDocument } from '../schema-document.js';
import { booleanOf } from './boolean.js';
import { attributeOf, isZone, modelOf, targetOf } from './model.js';
import { isRecord } from './record.js';
import type { Fields } from './record.js';
import { refused, serverError } from './refusal.js';
import { ordersOf } from './sort.js';

const ofZones = ['populate', 'on', 'count'];

function refuseZoneForm(schema: SchemaDocument, uid: string, name: string, zone: unknown) {
  const keys = isRecord(zone) ? Object.keys(zone) : ['0'];
  if (keys.some((key) => !ofZones.includes(key))) {
    const type = `${uid.split('.').at(-1) ?? uid}.${name} (${uid})`;
    throw refused(
      `Invalid nested populate for ${type}. Expected a fragment ("on") or "count" but found ${JSON.stringify(zone)}`,
    );
  }
  const fragments = isRecord(zone) && isRecord(zone['on']) ? zone['on'] : {};
  for (const [component, selection] of Object.entries(fragments)) {
    if (isRecord(selection)) refuseForms(schema, component, selection);
  }
}

function refuseLinkForm(
  schema: SchemaDocument,
  uid: string,
  name: string,
  attribute: SchemaAttribute,
  link: unknown,
) {
  if (isZone(attribute)) return refuseZoneForm(schema, uid, name, link);
  if (!isRecord(link)) return;
  if (link['on'] !== undefined && link['on'] !== null) {
    throw refused(`Using fragments is not permitted to populate "${name}" in "${uid}"`);
  }
  refuseForms(schema, targetOf(attribute) ?? uid, link);
}

/** Throws for what has known keys and is no query all the same, as Strapi says it. */
export function refuseForms(schema: SchemaDocument, uid: string, query: Fields): void {
  const { sort, filters, fields, populate } = query;
  ordersOf(sort);
  if (typeof filters === 'string' && filters !== '') {
    throw refused('The filters parameter must be an object or an array');
  }
  if (fields === '') throw serverError();
  if (isRecord(fields)) {
    throw refused('Invalid fields parameter. Expected a string or an array of strings');
  }
  if (!isRecord(populate)) return;
  for (const [name, link] of Object.entries(populate)) {
    const attribute = attributeOf(modelOf(schema, uid), name);
    if (!attribute || booleanOf(link) !== undefined) continue;
    refuseLinkForm(schema, uid, name, attribute, link);
  }
}
