import { refuseInputKeys, refuseTaken, refuseValues } from './check-input.js';
import { statusOf } from './find.js';
import type { Database } from './find.js';
import { modelOf } from './model.js';
import { isRecord } from './record.js';
import type { Fields } from './record.js';
import { notFound, refused, serverError } from './refusal.js';
import { refuseForms } from './refuse-forms.js';
import { refuseQuery } from './refuse-query.js';
import { refuseLocale, refuseStatus } from './refuse-version.js';
import { select } from './select.js';
import type { Row } from './tables.js';
import { createRow, deleteRows, updateRow } from './write.js';
import type { Writing } from './write.js';

function versionOf(query: Fields) {
  const { locale } = query;
  const status = statusOf(query);
  return typeof locale === 'string' && locale !== '' ? { locale, status } : { status };
}

function refuseAll({ tables }: Database, uid: string, query: Fields) {
  refuseQuery(tables.schema, uid, query);
  refuseStatus(query);
  refuseLocale(query);
  refuseForms(tables.schema, uid, query);
}

function inputOf({ tables }: Database, uid: string, { data }: Fields): Fields {
  if (!isRecord(data)) throw refused('Missing "data" payload in the request body');
  refuseInputKeys(tables.schema, uid, data);
  refuseValues(tables.schema, uid, data, true);
  return data;
}

/** Throws for what a published document may not be; drafts may be anything. */
function refuseUnfinished(database: Database, uid: string, row: Fields, query: Fields) {
  const { schema } = database.tables;
  if (modelOf(schema, uid).draftAndPublish && statusOf(query) === 'draft') return;
  refuseValues(schema, uid, row, false);
  refuseTaken(database.tables, uid, row);
}

function standardOf({ tables }: Database, uid: string): Fields {
  const attributes = Object.entries(modelOf(tables.schema, uid).attributes);
  const defaults = attributes.map(([name, attribute]): [string, unknown] => [
    name,
    attribute.default,
  ]);
  return Object.fromEntries(defaults.filter(([, value]) => value !== undefined));
}

function answer(database: Database, uid: string, row: Row, query: Fields) {
  const [data] = select(database.tables, uid, [row], query, statusOf(query));
  return { data: data ?? {}, meta: {} };
}

function localeOf({ tables, defaultLocale }: Database, uid: string, query: Fields) {
  return modelOf(tables.schema, uid).localized ? (query['locale'] ?? defaultLocale) : null;
}

/** What Strapi answers to a POST; throws a `Refusal` for what it would not accept. */
export function createOne(
  database: Database,
  writing: Writing,
  uid: string,
  query: Fields,
  body: Fields,
) {
  refuseAll(database, uid, query);
  const data = { ...standardOf(database, uid), ...inputOf(database, uid, body) };
  refuseUnfinished(database, uid, { ...data, locale: localeOf(database, uid, query) }, query);
  return answer(database, uid, createRow(writing, uid, data, versionOf(query)), query);
}

/** What Strapi answers to a PUT; throws a `Refusal` for what it would not accept. */
export function updateOne(
  database: Database,
  writing: Writing,
  uid: string,
  query: Fields,
  documentId: string,
  body: Fields,
) {
  refuseAll(database, uid, query);
  const data = inputOf(database, uid, body);
  const locale = localeOf(database, uid, query);
  const rows = database.tables.rows(uid).filter((row) => row['documentId'] === documentId);
  if (rows.length === 0) throw notFound();
  const standard = standardOf(database, uid);
  const before = rows.find((row) => row['locale'] === locale) ?? {
    ...standard,
    locale,
    documentId,
  };
  refuseUnfinished(database, uid, { ...before, ...data }, query);
  const row = updateRow(writing, uid, documentId, data, versionOf(query), standard);
  if (!row) throw notFound();
  return answer(database, uid, row, query);
}

/** What Strapi answers to the PUT of a single type, which makes it when there is none. */
export function updateSingle(
  database: Database,
  writing: Writing,
  uid: string,
  query: Fields,
  body: Fields,
) {
  const [row] = database.tables.rows(uid);
  if (!row) return createOne(database, writing, uid, query, body);
  return updateOne(database, writing, uid, query, String(row['documentId']), body);
}

/** Deletes as Strapi does, which says nothing when there is no such document. */
export function deleteOne(
  database: Database,
  writing: Writing,
  uid: string,
  query: Fields,
  documentId: string,
) {
  refuseAll(database, uid, query);
  if (modelOf(database.tables.schema, uid).draftAndPublish && statusOf(query) === 'draft') {
    throw serverError();
  }
  deleteRows(writing, uid, documentId, versionOf(query));
  return {};
}
