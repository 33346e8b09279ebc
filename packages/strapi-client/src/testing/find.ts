import { matches } from './filter.js';
import { modelOf } from './model.js';
import { checkedRange, paginationOf } from './paginate.js';
import type { PageSizes } from './paginate.js';
import { isRecord, listOf } from './record.js';
import type { Fields } from './record.js';
import { notFound, refused } from './refusal.js';
import { refuseForms } from './refuse-forms.js';
import { refuseQuery } from './refuse-query.js';
import { refuseLocale, refuseStatus } from './refuse-version.js';
import { select } from './select.js';
import { reachesLinks, withSortColumns } from './sort-columns.js';
import { ordersOf, sorted } from './sort.js';
import type { Row, Tables } from './tables.js';

/** What is asked, and how. */
export interface Database {
  readonly tables: Tables;
  readonly defaultLocale: string;
  readonly pageSizes: PageSizes;
}

export function statusOf({ status }: Fields): 'draft' | 'published' {
  return status === 'draft' ? 'draft' : 'published';
}

/** The languages that a query asks for, of a type that is translated; undefined for every one. */
function localesOf({ locale, filters }: Fields, defaultLocale: string) {
  if (locale === '*') return undefined;
  // Strapi's own condition gives way to one of the same name.
  if (isRecord(filters) && 'locale' in filters) return undefined;
  const asked = listOf(locale).filter((each) => each !== '');
  return asked.length > 0 ? asked : [defaultLocale];
}

function versions(database: Database, uid: string, query: Fields): readonly Row[] {
  const { tables, defaultLocale } = database;
  const { draftAndPublish, localized } = modelOf(tables.schema, uid);
  const locales = localized ? localesOf(query, defaultLocale) : undefined;
  const isDraft = statusOf(query) === 'draft';
  return tables
    .rows(uid)
    .filter(({ publishedAt }) => !draftAndPublish || (publishedAt === null) === isDraft)
    .filter(({ locale }) => !locales || locales.includes(locale));
}

function refuseAll(database: Database, uid: string, query: Fields, isList: boolean) {
  const { schema } = database.tables;
  refuseQuery(schema, uid, query);
  const range = isList ? checkedRange(query, database.pageSizes) : undefined;
  refuseStatus(query);
  refuseLocale(query);
  refuseForms(schema, uid, query);
  return range ?? { start: 0, limit: 1 };
}

function selectionOf({ tables }: Database, uid: string, query: Fields) {
  return reachesLinks(tables.schema, uid, query['filters']) ? withSortColumns(query) : query;
}

function found(database: Database, uid: string, query: Fields) {
  const { tables } = database;
  const rows = versions(database, uid, query).filter((row) =>
    matches(tables, uid, row, query['filters']),
  );
  return sorted(tables, uid, rows, ordersOf(query['sort']));
}

/** A list, as Strapi answers it; throws a `Refusal` for what it would not answer. */
export function findMany(database: Database, uid: string, query: Fields) {
  const range = refuseAll(database, uid, query, true);
  const rows = found(database, uid, query);
  const page = rows.slice(range.start, range.start + range.limit);
  return {
    data: select(database.tables, uid, page, selectionOf(database, uid, query), statusOf(query)),
    meta: { pagination: paginationOf(query, range, rows.length) },
  };
}

/** A document, or the one of a single type, as Strapi answers it; throws a `Refusal` without one. */
export function findOne(database: Database, uid: string, query: Fields, documentId?: string) {
  refuseAll(database, uid, query, false);
  if (Array.isArray(query['locale'])) {
    const given = query['locale'].join(',');
    throw refused(`Invalid locale param ${given} provided. Document locales must be strings.`);
  }
  const asked = query['locale'] === '*' ? [] : found(database, uid, query);
  const row = asked.find((each) => documentId === undefined || each['documentId'] === documentId);
  if (!row) throw notFound();
  const selection = selectionOf(database, uid, query);
  const [data] = select(database.tables, uid, [row], selection, statusOf(query));
  return { data: data ?? {}, meta: {} };
}
