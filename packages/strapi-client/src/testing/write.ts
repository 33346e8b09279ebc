import { modelOf } from './model.js';
import type { Fields } from './record.js';
import { rowValues } from './row-input.js';
import type { Input } from './row-input.js';
import { withLinks } from './row-links.js';
import type { Row } from './tables.js';

/** How documents are written, whoever does it. */
export interface Writing extends Input {
  readonly now: () => string;
  readonly newDocumentId: () => string;
  readonly defaultLocale: string;
}

export interface Version {
  /** The language; the default one unless told. */
  readonly locale?: string | undefined;
  /** Whether the document is published; it is unless told. */
  readonly status?: 'draft' | 'published' | undefined;
}

function localeOf({ tables, defaultLocale }: Writing, uid: string, { locale }: Version) {
  return modelOf(tables.schema, uid).localized ? (locale ?? defaultLocale) : null;
}

function versionsOf({ tables }: Writing, uid: string, documentId: string, locale: string | null) {
  return tables
    .rows(uid)
    .filter((row) => row['documentId'] === documentId && row['locale'] === locale);
}

/** The published version of what a draft links to, when there is one. */
function publishedIds({ tables }: Writing, uid: string, ids: readonly number[]) {
  if (!modelOf(tables.schema, uid).draftAndPublish) return ids;
  const rows = tables.rows(uid);
  return ids.flatMap((id) => {
    const draft = rows.find((row) => row.id === id);
    const published = rows.filter(
      (row) =>
        row['documentId'] === draft?.['documentId'] &&
        row['locale'] === draft?.['locale'] &&
        row['publishedAt'] !== null,
    );
    return published.map((row) => row.id);
  });
}

/** Lets every link to one row lead to another. */
function moveLinks({ tables }: Writing, target: string, from: number, to: number) {
  for (const uid of Object.keys(tables.schema)) {
    for (const row of tables.rows(uid)) {
      const move = (linked: string, ids: readonly number[]) =>
        linked === target ? ids.map((id) => (id === from ? to : id)) : ids;
      tables.put(uid, withLinks(tables.schema, uid, row, move));
    }
  }
}

function publish(writing: Writing, uid: string, draft: Row): Row {
  const { tables, now } = writing;
  const toPublished = (linked: string, ids: readonly number[]) =>
    publishedIds(writing, linked, ids);
  const row = {
    ...withLinks(tables.schema, uid, draft, toPublished),
    id: tables.nextId(),
    publishedAt: now(),
  };
  const before = versionsOf(writing, uid, String(draft['documentId']), localeOfRow(draft)).filter(
    ({ publishedAt }) => publishedAt !== null,
  );
  tables.put(uid, row);
  for (const { id } of before) {
    tables.drop(uid, id);
    moveLinks(writing, uid, id, row.id);
  }
  return row;
}

function localeOfRow({ locale }: Row) {
  return typeof locale === 'string' ? locale : null;
}

function save(writing: Writing, uid: string, row: Row, version: Version): Row {
  const { tables } = writing;
  tables.put(uid, row);
  const { draftAndPublish } = modelOf(tables.schema, uid);
  return draftAndPublish && version.status !== 'draft' ? publish(writing, uid, row) : row;
}

function holderOf({ tables, defaultLocale }: Writing, uid: string, version: Version) {
  const { draftAndPublish } = modelOf(tables.schema, uid);
  return { locale: version.locale ?? defaultLocale, draft: draftAndPublish ? true : undefined };
}

/** Makes a document, or its version in one more language; gives the published row, if there is one. */
export function createRow(
  writing: Writing,
  uid: string,
  data: Fields,
  version: Version,
  documentId = writing.newDocumentId(),
): Row {
  const { draftAndPublish } = modelOf(writing.tables.schema, uid);
  const now = writing.now();
  const values = rowValues(writing, uid, data, undefined, holderOf(writing, uid, version));
  const row = {
    ...values,
    id: writing.tables.nextId(),
    documentId,
    createdAt: data['createdAt'] ?? now,
    updatedAt: data['updatedAt'] ?? now,
    publishedAt: draftAndPublish ? null : now,
    locale: localeOf(writing, uid, version),
  };
  return save(writing, uid, row, version);
}

/**
 * Changes a document; in a language that it is not in yet, makes it from what is standard there.
 * Undefined without a document.
 */
export function updateRow(
  writing: Writing,
  uid: string,
  documentId: string,
  data: Fields,
  version: Version,
  standard: Fields,
): Row | undefined {
  const { tables } = writing;
  const locale = localeOf(writing, uid, version);
  const [first] = versionsOf(writing, uid, documentId, locale).sort((left, right) =>
    left['publishedAt'] === null ? -1 : left.id - right.id,
  );
  if (!first) {
    const exists = tables.rows(uid).some((row) => row['documentId'] === documentId);
    const whole = { ...standard, ...data };
    return exists ? createRow(writing, uid, whole, version, documentId) : undefined;
  }
  const values = rowValues(writing, uid, data, first, holderOf(writing, uid, version));
  return save(writing, uid, { ...first, ...values, updatedAt: writing.now() }, version);
}

/** Deletes a document in one language, or in every one (`*`). */
export function deleteRows(
  writing: Writing,
  uid: string,
  documentId: string,
  { locale }: Version,
): void {
  const { tables } = writing;
  const asked = localeOf(writing, uid, { locale });
  for (const row of tables.rows(uid)) {
    if (row['documentId'] !== documentId) continue;
    if (locale === '*' || row['locale'] === asked) tables.drop(uid, row.id);
  }
}
