import type { SchemaDocument } from '../schema-document.js';
import { attributeOf, isHidden, isLink, isZone, modelOf, targetOf } from './model.js';
import { pathsOf } from './populate.js';
import { isStrings } from './record.js';
import { invalidKey, refused } from './refusal.js';

function refuseInZone(
  schema: SchemaDocument,
  components: readonly string[],
  rest: readonly string[],
  place: string,
) {
  const [name = '', ...further] = rest;
  const here = `${place}.${name}`;
  const reached = components.some((uid) => {
    const attribute = attributeOf(modelOf(schema, uid), name);
    if (!attribute || further.length === 0) return attribute !== undefined;
    const target = attribute.type === 'media' ? undefined : targetOf(attribute);
    if (target === undefined) return false;
    try {
      refuseSegments(schema, target, further, here);
      return true;
    } catch {
      // Another component may have it.
      return false;
    }
  });
  if (!reached) throw invalidKey(name, here);
}

function refuseSegments(
  schema: SchemaDocument,
  uid: string,
  [name = '', ...rest]: readonly string[],
  place: string,
): void {
  const here = place ? `${place}.${name}` : name;
  const model = modelOf(schema, uid);
  const attribute = attributeOf(model, name);
  if (!attribute || !isLink(attribute)) throw invalidKey(name, here);
  if (isHidden(model, name)) throw invalidKey(name, here);
  if (rest.length === 0) return;
  if (isZone(attribute)) return refuseInZone(schema, attribute.targets ?? [], rest, here);
  const target = attribute.type === 'media' ? undefined : targetOf(attribute);
  if (target === undefined) throw invalidKey(name, here);
  refuseSegments(schema, target, rest, here);
}

/** Throws for a path of links that leads nowhere, as Strapi says it. */
export function refusePaths(schema: SchemaDocument, uid: string, populate: unknown): void {
  if (typeof populate !== 'string' && !isStrings(populate)) {
    throw refused(
      'Invalid populate parameter. Expected a string, an array of strings, a populate object',
    );
  }
  for (const path of pathsOf(populate)) {
    const segments = path.split('.').map((segment) => segment.trim());
    refuseSegments(schema, uid, segments.filter(Boolean), '');
  }
}
