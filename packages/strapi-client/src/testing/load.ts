import type { SchemaAttribute } from '../schema-document.js';
import { modelOf } from './model.js';
import { isRecord, listOf } from './record.js';
import type { Fields } from './record.js';
import { isRow } from './tables.js';
import type { Row, Tables } from './tables.js';

function loadTarget(tables: Tables, { targets = [] }: SchemaAttribute, value: unknown) {
  return listOf(value)
    .filter(isRow)
    .map((target) => {
      const [uid = ''] = targets;
      loadRow(tables, uid, target);
      return target.id;
    });
}

function embedded(tables: Tables, uid: string, value: unknown): Row | null {
  return isRow(value) ? { ...valuesOf(tables, uid, value), id: value.id } : null;
}

function linkOf(tables: Tables, attribute: SchemaAttribute, value: unknown): unknown {
  const [uid = ''] = attribute.targets ?? [];
  switch (attribute.type) {
    case 'component':
      if (!attribute.many) return embedded(tables, uid, value);
      return listOf(value).flatMap((item) => embedded(tables, uid, item) ?? []);
    case 'dynamiczone':
      return listOf(value)
        .filter(isRecord)
        .map((item) => {
          const __component = String(item['__component']);
          return { ...embedded(tables, __component, item), __component };
        });
    default:
      return loadTarget(tables, attribute, value);
  }
}

function valuesOf(tables: Tables, uid: string, document: Fields): Fields {
  const { attributes } = modelOf(tables.schema, uid);
  return Object.fromEntries(
    Object.entries(document).map(([name, value]): [string, unknown] => {
      const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
      return [name, attribute?.targets ? linkOf(tables, attribute, value) : value];
    }),
  );
}

/** Keeps a document as an answer holds it, and everything that it is populated with. */
export function loadRow(tables: Tables, uid: string, document: Row): void {
  const known = tables.rows(uid).find(({ id }) => id === document.id);
  const values = valuesOf(tables, uid, document);
  tables.put(uid, { locale: null, ...known, ...values, id: document.id });
}
