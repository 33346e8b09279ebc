import type { Exact } from './exact.js';
import type { UpdateInput } from './input.js';
import type { AnyName, Answered, DocumentQuery } from './query.js';
import type { RequestOptions } from './request.js';
import type { answersDrafts, Result } from './result.js';
import type { LocaleOf, Schema } from './schema.js';

/** A single type: one document. `Draft` says whether it answers drafts unless asked otherwise. */
export interface Single<S extends Schema, Uid, Draft = false> {
  /** A query to use again: frozen, with the answer's type (`ResultOf`). */
  query<const Q extends DocumentQuery<S, Uid, AnyName>>(
    query: Q & Exact<S, Uid, DocumentQuery<S, Uid>, Q>,
  ): Answered<Q, Result<S, Uid, Q, Draft>>;
  /** Exists in types only: tells a type that answers drafts from one that does not. */
  readonly [answersDrafts]?: Draft;
  /** Where a query is answered. */
  url(query: DocumentQuery<S, Uid>): string;
  /** Begins the cache keys of this type; drafts have others than what is published. */
  readonly key: readonly string[];

  /** The document, in the language asked for or one it falls back to; rejects with `not-found`. */
  get<const Q extends DocumentQuery<S, Uid, AnyName> = object>(
    query?: Q & Exact<S, Uid, DocumentQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Result<S, Uid, Q, Draft> & LocaleOf<S, Uid>>;
  /** Changes what `data` names; makes the document when there is none. */
  update<const Q extends DocumentQuery<S, Uid, AnyName> = object>(
    data: UpdateInput<S, Uid>,
    query?: Q & Exact<S, Uid, DocumentQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Result<S, Uid, Q, Draft>>;
}
