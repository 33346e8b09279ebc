import type { SchemaDocument } from '../schema-document.js';
import { attributeOf, isHidden, isLink, modelOf } from './model.js';
import { isStrings } from './record.js';
import { invalidKey } from './refusal.js';

/** Throws for a field that a model does not have, as Strapi says it. */
export function refuseFields(schema: SchemaDocument, uid: string, fields: unknown): void {
  const given = typeof fields === 'string' && fields !== '' ? [fields] : fields;
  if (!isStrings(given)) return;
  const model = modelOf(schema, uid);
  const names = given.flatMap((each) => each.split(','));
  for (const name of names.map((each) => each.trim())) {
    if (['*', 'id', 'documentId'].includes(name)) continue;
    const attribute = attributeOf(model, name);
    if (attribute && !isLink(attribute)) continue;
    throw invalidKey(name, attribute || isHidden(model, name) ? name : null);
  }
}
