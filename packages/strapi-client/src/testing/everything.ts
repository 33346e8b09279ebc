import type { SchemaDocument } from '../schema-document.js';
import { attributesOf, isComponent, isLink, isZone, modelOf, targetOf } from './model.js';
import type { Fields } from './record.js';

function populateOf(schema: SchemaDocument, uid: string, within: readonly string[]): Fields {
  const links = Object.entries(attributesOf(modelOf(schema, uid))).filter(([, attribute]) =>
    isLink(attribute),
  );
  return Object.fromEntries(
    links.map(([name, attribute]): [string, unknown] => {
      if (isZone(attribute)) {
        const on = (attribute.targets ?? []).map((component): [string, unknown] => [
          component,
          selectionOf(schema, component, within),
        ]);
        return [name, { on: Object.fromEntries(on) }];
      }
      const target = targetOf(attribute);
      const isPart = target !== undefined && isComponent(modelOf(schema, target));
      return [name, isPart ? selectionOf(schema, target, within) : true];
    }),
  );
}

function selectionOf(schema: SchemaDocument, uid: string, within: readonly string[]): unknown {
  // A component may hold itself; once is enough.
  const populate = within.includes(uid) ? {} : populateOf(schema, uid, [...within, uid]);
  return Object.keys(populate).length > 0 ? { populate } : true;
}

/** A `populate` for all that belongs to a document: its components whole, its links one step far. */
export function everyPart(schema: SchemaDocument, uid: string): Fields {
  return populateOf(schema, uid, []);
}
