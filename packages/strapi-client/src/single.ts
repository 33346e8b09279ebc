import { documentOf } from './answer.js';
import { inFirstLanguage } from './locales.js';
import type { Fallback } from './locales.js';
import type { DocumentQuery } from './query.js';
import type { RequestOptions, Send } from './request.js';
import type { Exact, Result } from './result.js';
import type { Schema } from './schema.js';

/** A single type: one document. */
export interface Single<S extends Schema, Uid> {
  /** The document, in the language asked for or one it falls back to; rejects with `not-found`. */
  get<const Q extends DocumentQuery<S, Uid>>(
    query: Q & Exact<DocumentQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Result<S, Uid, Q>>;
}

export function createSingle<S extends Schema, Uid>(
  send: Send,
  path: string,
  fallback: Fallback,
): Single<S, Uid> {
  return {
    async get(query, options) {
      return inFirstLanguage(query.locale, fallback, async (locale) =>
        documentOf(await send('GET', path, { ...query, locale }, options), path),
      );
    },
  };
}
