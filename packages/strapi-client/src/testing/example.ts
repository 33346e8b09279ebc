import { parse } from 'qs';
import type { Exact } from '../exact.js';
import type { AnyName, DocumentQuery, ListQuery, ResultOf } from '../query.js';
import type { Result } from '../result.js';
import type { SchemaDocument } from '../schema-document.js';
import type { Schema } from '../schema.js';
import { serialize } from '../serialize.js';
import { statusOf } from './find.js';
import { exampleRow } from './example-row.js';
import { isRecord } from './record.js';
import type { Fields } from './record.js';
import { refuseForms } from './refuse-forms.js';
import { refuseQuery } from './refuse-query.js';
import { select } from './select.js';
import { createStore } from './store.js';
import type { DocumentUid, Store } from './store.js';

/** A query as Strapi reads it. */
function asRead(query: object): Fields {
  const settings = { strictNullHandling: true, arrayLimit: 100, depth: 20 };
  const read: unknown = parse(serialize(query), settings);
  return isRecord(read) ? read : {};
}

/** Rows are kept without types; here they get those that the query promises for them. */
function isAnswer<Answer>(value: unknown): value is Answer {
  return isRecord(value);
}

function isStore<S extends Schema>(value: Store<S> | SchemaDocument): value is Store<S> {
  return 'database' in value && 'writing' in value;
}

/**
 * One answer of exactly the shape that a query selects, with everything in it that was asked for;
 * throws for a query that Strapi would refuse. A store gives another answer each time.
 */
export function example<
  S extends Schema,
  Uid extends DocumentUid<S>,
  const Q extends ListQuery<S, Uid, AnyName> | DocumentQuery<S, Uid>,
>(
  store: Store<S>,
  uid: Uid,
  query: Q & Exact<S, Uid, ListQuery<S, Uid>, Q>,
  overrides?: Partial<Result<S, Uid, Q>>,
): Result<S, Uid, Q>;
/** The same for a `query()` value, with no more than the schema. */
export function example<Q extends object>(
  schema: SchemaDocument,
  uid: string,
  query: Q,
  overrides?: Partial<ResultOf<Q>>,
): ResultOf<Q>;
export function example<S extends Schema, Answer>(
  storeOrSchema: Store<S> | SchemaDocument,
  uid: string,
  query: object,
  overrides: object = {},
): Answer {
  const store = isStore(storeOrSchema) ? storeOrSchema : createStore<S>(storeOrSchema);
  const asked = asRead(query);
  refuseQuery(store.schema, uid, asked);
  refuseForms(store.schema, uid, asked);
  const scratch = createStore<S>(store.schema, { ...store.options, seed: store.nextSeed() });
  const row = exampleRow(scratch.writing, uid, asked);
  const [answer] = select(scratch.database.tables, uid, [row], asked, statusOf(asked));
  const whole = { ...answer, ...overrides };
  if (!isAnswer<Answer>(whole)) throw new Error(`Nothing of ${uid} was selected`);
  return whole;
}
