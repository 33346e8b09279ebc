import type { UpdateInput } from '../input.js';
import type { Result } from '../result.js';
import type { SchemaDocument } from '../schema-document.js';
import type { Schema, ShapeOf } from '../schema.js';
import { pictureValues, requiredValues } from './factory.js';
import type { Source } from './factory.js';
import type { Database } from './find.js';
import { loadRow } from './load.js';
import { modelOf } from './model.js';
import { createRandom, randomDocumentId } from './random.js';
import { isRecord } from './record.js';
import type { Fields } from './record.js';
import { select } from './select.js';
import { createTables, isRow } from './tables.js';
import type { Row } from './tables.js';
import { createRow, deleteRows, updateRow } from './write.js';
import type { Version, Writing } from './write.js';

/** Content types of a schema, and media files. */
export type DocumentUid<S extends Schema> = {
  [Uid in keyof S['models'] & string]: ShapeOf<S, Uid> extends 'document' ? Uid : never;
}[keyof S['models'] & string];

/** What a new document has besides what the store makes up. */
export type Overrides<S extends Schema, Uid> = UpdateInput<S, Uid> & {
  readonly createdAt?: string;
  readonly updatedAt?: string;
};

export interface NewVersion<Status = 'draft' | 'published'> {
  /** The language; the store's default unless told. */
  readonly locale?: string;
  /** A published document has a draft too; published unless told. */
  readonly status?: Status;
  /** Of the document that this is in one more language. */
  readonly documentId?: string;
}

/** A stored document as an answer without `populate` holds it. */
export type Stored<S extends Schema, Uid, Status> = Result<
  S,
  Uid,
  object,
  'draft' extends Status ? true : false
>;

export interface StoreOptions {
  /** The same seed makes the same documents; 1 unless told. */
  readonly seed?: number;
  /** Languages of the server; the default one alone unless told. */
  readonly locales?: readonly string[];
  /** `en` unless told. */
  readonly defaultLocale?: string;
  /** The server's `api.rest.maxLimit`; 100 unless told. */
  readonly maxPageSize?: number;
  /** The server's `api.rest.defaultLimit`; 25 unless told. */
  readonly defaultPageSize?: number;
}

/** Documents in memory, answered as Strapi on SQLite would. */
export interface Store<S extends Schema> {
  readonly schema: SchemaDocument;
  readonly options: StoreOptions;
  /** Makes a document with everything it must have; throws for a link that leads nowhere. */
  add<Uid extends DocumentUid<S>, Status extends 'draft' | 'published' = 'published'>(
    uid: Uid,
    overrides?: Overrides<S, Uid>,
    version?: NewVersion<Status>,
  ): Stored<S, Uid, Status>;
  /** Changes a document, and publishes it unless told otherwise; throws without one. */
  update<Uid extends DocumentUid<S>, Status extends 'draft' | 'published' = 'published'>(
    uid: Uid,
    documentId: string,
    overrides: Overrides<S, Uid>,
    version?: NewVersion<Status>,
  ): Stored<S, Uid, Status>;
  /** Deletes a document in one language, the default one unless told, or in every one (`*`). */
  remove(uid: DocumentUid<S>, documentId: string, locale?: string): void;
  /** Keeps documents as answers hold them, with their ids and all that they are populated with. */
  load(uid: DocumentUid<S>, documents: readonly object[]): void;
  /** @internal */
  readonly database: Database;
  /** @internal */
  readonly writing: Writing;
  /** A number that no call got before. @internal */
  readonly nextSeed: () => number;
}

/** Rows are kept without types; here they get those that the schema promises for them. */
function isStored<S extends Schema, Uid, Status>(value: unknown): value is Stored<S, Uid, Status> {
  return isRecord(value);
}

const firstMoment = Date.UTC(2026, 0, 1);

function createWriting(schema: SchemaDocument, seed: number, defaultLocale: string): Writing {
  const random = createRandom(seed);
  let numbers = 0;
  let minutes = 0;
  const source: Source = { random, next: () => (numbers += 1) };
  return {
    tables: createTables(schema),
    defaultLocale,
    now: () => new Date(firstMoment + 60_000 * (minutes += 1)).toISOString(),
    newDocumentId: () => randomDocumentId(random),
    standard(uid): Fields {
      const picture = uid === 'plugin::upload.file' ? pictureValues(source) : {};
      const components = Object.entries(modelOf(schema, uid).attributes)
        .filter(([, { type, required }]) => type === 'component' && required)
        .map(([name, { many }]): [string, unknown] => [name, many ? [{}] : {}]);
      return {
        ...requiredValues(modelOf(schema, uid), source),
        ...Object.fromEntries(components),
        ...picture,
      };
    },
  };
}

/** Makes an empty store for a schema, as `strapi-client dump` wrote it. */
export function createStore<S extends Schema>(
  schema: SchemaDocument,
  options: StoreOptions = {},
): Store<S> {
  const { seed = 1, defaultLocale = 'en', maxPageSize = 100, defaultPageSize = 25 } = options;
  const { locales = [defaultLocale] } = options;
  const writing = createWriting(schema, seed, defaultLocale);
  const { tables } = writing;
  const pageSizes = { standard: defaultPageSize, most: maxPageSize };
  let seeds = seed;

  function checkLocale({ locale }: Version) {
    if (locale === undefined || locales.includes(locale)) return;
    throw new Error(`The store has no "${locale}"; name it in \`locales\``);
  }

  function answer<Uid, Status>(uid: string, row: Row): Stored<S, Uid, Status> {
    const status = row['publishedAt'] === null ? 'draft' : 'published';
    const [stored] = select(tables, uid, [row], {}, status);
    if (!isStored<S, Uid, Status>(stored)) throw new Error(`${uid} ${row.id} was not stored`);
    return stored;
  }

  return {
    schema,
    options,
    writing,
    database: { tables, defaultLocale, pageSizes },
    nextSeed: () => (seeds += 1),
    add(uid, overrides, version = {}) {
      checkLocale(version);
      const data = { ...writing.standard(uid), ...overrides };
      return answer(uid, createRow(writing, uid, data, version, version.documentId));
    },
    update(uid, documentId, overrides, version = {}) {
      checkLocale(version);
      const standard = writing.standard(uid);
      const row = updateRow(writing, uid, documentId, overrides, version, standard);
      if (!row) throw new Error(`${uid} has no document "${documentId}"`);
      return answer(uid, row);
    },
    remove(uid, documentId, locale) {
      deleteRows(writing, uid, documentId, { locale });
    },
    load(uid, documents) {
      for (const document of documents) {
        if (!isRow(document)) throw new Error(`A document of ${uid} has no numeric id`);
        loadRow(tables, uid, document);
      }
    },
  };
}
