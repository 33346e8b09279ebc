import { statusOf } from './find.js';
import { attributesOf, isComponent, isZone, modelOf } from './model.js';
import { linksOf } from './populate.js';
import { isRecord } from './record.js';
import type { Fields } from './record.js';
import type { Row } from './tables.js';
import { createRow } from './write.js';
import type { Writing } from './write.js';

function zoneItems(writing: Writing, targets: readonly string[], link: Fields, query: Fields) {
  const { on, populate } = link;
  const shown = isRecord(on) ? Object.keys(on) : targets;
  return shown.map((uid) => {
    const asked = isRecord(on) ? on[uid] : { populate };
    const selection = isRecord(asked) ? asked : {};
    return { __component: uid, ...linkValues(writing, uid, selection, query) };
  });
}

/** Something behind every link that a query asks for. */
function linkValues(writing: Writing, uid: string, selection: Fields, query: Fields): Fields {
  const { schema } = writing.tables;
  const attributes = attributesOf(modelOf(schema, uid));
  const links = Object.entries(linksOf(schema, uid, selection['populate']));
  return Object.fromEntries(
    links.flatMap(([name, link]): [string, unknown][] => {
      const attribute = attributes[name];
      if (!attribute || name === 'localizations') return [];
      const [target = ''] = attribute.targets ?? [];
      if (isZone(attribute)) {
        return [[name, zoneItems(writing, attribute.targets ?? [], link, query)]];
      }
      if (isComponent(modelOf(schema, target))) {
        const part = linkValues(writing, target, link, query);
        return [[name, attribute.many ? [part] : part]];
      }
      const { id, documentId } = exampleRow(writing, target, link, query);
      return [[name, [attribute.type === 'media' ? id : documentId]]];
    }),
  );
}

/** Stores a document with all that a query asks for. */
export function exampleRow(
  writing: Writing,
  uid: string,
  selection: Fields,
  query: Fields = selection,
): Row {
  const values = linkValues(writing, uid, selection, query);
  const { locale } = query;
  const version = {
    status: statusOf(query),
    ...(typeof locale === 'string' ? { locale } : {}),
  };
  return createRow(writing, uid, { ...writing.standard(uid), ...values }, version);
}
