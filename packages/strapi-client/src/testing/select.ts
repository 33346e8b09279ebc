import type { SchemaAttribute } from '../schema-document.js';
import { booleanOf } from './boolean.js';
import { matches } from './filter.js';
import { attributesOf, isComponent, isLink, isZone, modelOf } from './model.js';
import { linksOf } from './populate.js';
import { isList, isRecord, listOf } from './record.js';
import type { Fields } from './record.js';
import { serverError } from './refusal.js';
import { reachesLinks, withSortColumns } from './sort-columns.js';
import { ordersOf, sorted } from './sort.js';
import { isRow } from './tables.js';
import type { Row, Tables } from './tables.js';

/** The names in every form of `fields`; undefined when all are asked for. */
function fieldsOf(fields: unknown): readonly string[] | undefined {
  if (typeof fields !== 'string' && !isList(fields)) return undefined;
  const names = listOf(fields)
    .filter((each) => typeof each === 'string')
    .flatMap((each) => each.split(','))
    .map((name) => name.trim());
  return names.includes('*') ? undefined : names;
}

function scalarsOf(tables: Tables, uid: string, row: Row, fields: unknown) {
  const model = modelOf(tables.schema, uid);
  const identity = isComponent(model) ? ['id'] : ['id', 'documentId'];
  const asked = fieldsOf(fields);
  const scalars = Object.entries(attributesOf(model))
    .filter(([name, attribute]) => !isLink(attribute) && (!asked || asked.includes(name)))
    .map(([name]) => name);
  return Object.fromEntries([...identity, ...scalars].map((name) => [name, row[name] ?? null]));
}

/** Only published documents link to published ones; what has no drafts is always both. */
function hasStatus(tables: Tables, uid: string, row: Row, status: string) {
  if (!modelOf(tables.schema, uid).draftAndPublish) return true;
  return (row['publishedAt'] === null) === (status === 'draft');
}

function zoneItems(tables: Tables, items: unknown, link: Fields, status: string) {
  const found = Array.isArray(items) ? items.filter(isRow) : [];
  const { on, populate } = link;
  return found.flatMap((item) => {
    const uid = String(item['__component']);
    if (isRecord(on) && !Object.hasOwn(on, uid)) return [];
    const asked = isRecord(on) ? on[uid] : { populate };
    const selection = isRecord(asked) ? asked : {};
    if (!matches(tables, uid, item, selection['filters'])) return [];
    return [{ __component: uid, ...select(tables, uid, [item], selection, status)[0] }];
  });
}

/** Media files and translations cannot be counted: Strapi answers them themselves. */
function isCounted(name: string, { type }: SchemaAttribute, link: Fields) {
  return type !== 'media' && name !== 'localizations' && booleanOf(link['count']) === true;
}

function linkValue(
  tables: Tables,
  row: Row,
  name: string,
  attribute: SchemaAttribute,
  link: Fields,
  status: string,
  answered: readonly Row[],
) {
  if (isZone(attribute)) return zoneItems(tables, row[name], link, status);
  const [uid = ''] = attribute.targets ?? [];
  const found = tables
    .linked(row, name, attribute, answered)
    .filter((each) => hasStatus(tables, uid, each, status))
    .filter((each) => matches(tables, uid, each, link['filters']));
  if (isCounted(name, attribute, link)) return { count: found.length };
  const orders = ordersOf(link['sort']);
  // Strapi's SQL for that forgets the column by which it would find whose links they are.
  if (orders.some(({ path }) => path.length > 1)) throw serverError();
  const inOrder = sorted(tables, uid, found, orders);
  const joined = name !== 'localizations' || reachesLinks(tables.schema, uid, link['filters']);
  const selection = joined ? withSortColumns(link) : link;
  const selected = select(tables, uid, inOrder, selection, status);
  return attribute.many ? selected : (selected[0] ?? null);
}

/** What of rows a query asked for. */
export function select(
  tables: Tables,
  uid: string,
  rows: readonly Row[],
  selection: Fields,
  status: string,
): readonly Fields[] {
  const attributes = attributesOf(modelOf(tables.schema, uid));
  const links = Object.entries(linksOf(tables.schema, uid, selection['populate']));
  return rows.map((row) => ({
    ...scalarsOf(tables, uid, row, selection['fields']),
    ...Object.fromEntries(
      links.flatMap(([name, link]) => {
        const attribute = attributes[name];
        return attribute
          ? [[name, linkValue(tables, row, name, attribute, link, status, rows)]]
          : [];
      }),
    ),
  }));
}
