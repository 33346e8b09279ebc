import type { SchemaAttribute, SchemaDocument } from '../schema-document.js';
import { booleanOf } from './boolean.js';
import { attributeOf, isHidden, isLink, isZone, modelOf, targetOf } from './model.js';
import { isRecord } from './record.js';
import type { Fields } from './record.js';
import { refuseFields } from './refuse-fields.js';
import { joinedPath, refuseFilters } from './refuse-filters.js';
import { refusePaths } from './refuse-paths.js';
import { refuseSort } from './refuse-sort.js';
import { invalidKey } from './refusal.js';

/** Where in a query a key stands: with every key, and by attributes alone. */
interface Place {
  readonly raw: string | null;
  readonly attributes: string | null;
}

function within(place: Place, key: string, isAttribute: boolean): Place {
  return {
    raw: joinedPath(place.raw, key),
    attributes: isAttribute ? joinedPath(place.attributes, key) : place.attributes,
  };
}

function refuseFragments(schema: SchemaDocument, on: unknown, place: Place) {
  if (!isRecord(on)) throw invalidKey('on', place.raw);
  for (const uid of Object.keys(on)) {
    if (!schema[uid]) throw invalidKey(uid, joinedPath(place.raw, uid));
  }
  for (const [uid, selection] of Object.entries(on)) {
    refuseSelection(schema, uid, selection, { ...place, raw: `${place.raw ?? ''}[${uid}]` });
  }
}

function refuseZone(schema: SchemaDocument, zone: unknown, place: Place) {
  if (!isRecord(zone)) return;
  const { on, populate } = zone;
  if (populate !== undefined && populate !== null && populate !== '*') {
    throw invalidKey('populate', place.raw);
  }
  if ('on' in zone) refuseFragments(schema, on, within(place, 'on', false));
}

function refuseKey(schema: SchemaDocument, uid: string, key: string, value: unknown, place: Place) {
  switch (key) {
    case 'sort':
      return refuseSort(schema, uid, value);
    case 'filters':
      return refuseFilters(schema, uid, value);
    case 'fields':
      return refuseFields(schema, uid, value);
    case 'populate':
      return refuseLinks(schema, uid, value, place);
    case 'on':
      return refuseFragments(schema, value, place);
    case 'count':
      if (booleanOf(value) !== undefined) return;
      throw invalidKey(key, place.attributes);
    default:
      throw invalidKey(key, place.attributes);
  }
}

/** What may be said of a link. */
function refuseSelection(schema: SchemaDocument, uid: string, selection: unknown, place: Place) {
  if (selection === '*' || booleanOf(selection) !== undefined) return;
  const entries: [string, unknown][] = isRecord(selection)
    ? Object.entries(selection)
    : typeof selection === 'string'
      ? [[selection, true]]
      : [];
  const model = modelOf(schema, uid);
  for (const [key, value] of entries) {
    if (booleanOf(key) !== undefined) continue;
    refuseKey(schema, uid, key, value, within(place, key, attributeOf(model, key) !== undefined));
  }
}

function refuseAttribute(
  schema: SchemaDocument,
  attribute: SchemaAttribute,
  value: unknown,
  here: Place,
) {
  if (isZone(attribute)) return refuseZone(schema, value, here);
  const target = targetOf(attribute);
  if (target !== undefined) refuseSelection(schema, target, value, here);
}

function refuseObject(schema: SchemaDocument, uid: string, populate: Fields, place: Place) {
  const model = modelOf(schema, uid);
  for (const [key, value] of Object.entries(populate)) {
    const attribute = attributeOf(model, key);
    const here = within(place, key, attribute !== undefined);
    if (attribute) {
      if (!isLink(attribute)) throw invalidKey(key, here.raw);
      refuseAttribute(schema, attribute, value, here);
    } else if (!isHidden(model, key) && booleanOf(key) === undefined) {
      refuseKey(schema, uid, key, value, here);
    }
  }
  for (const key of Object.keys(populate)) {
    if (isHidden(model, key)) throw invalidKey(key, joinedPath(place.attributes, key));
  }
}

function refuseLinks(schema: SchemaDocument, uid: string, populate: unknown, place: Place) {
  if (populate === '*' || populate === undefined || populate === null || populate === '') return;
  if (isRecord(populate)) refuseObject(schema, uid, populate, place);
  else refusePaths(schema, uid, populate);
}

/** Throws for a link that a model does not have, or that cannot be asked for so, as Strapi says it. */
export function refusePopulate(schema: SchemaDocument, uid: string, populate: unknown): void {
  refuseLinks(schema, uid, populate, { raw: null, attributes: null });
}
