import { documentOf, pageOf } from './answer.js';
import type { Page } from './answer.js';
import { StrapiError } from './errors.js';
import { inFirstLanguage } from './locales.js';
import type { Fallback } from './locales.js';
import type { DocumentQuery, ListQuery } from './query.js';
import type { RequestOptions, Send } from './request.js';
import type { Exact, Result } from './result.js';
import type { Schema } from './schema.js';

/** A collection type: many documents. */
export interface Collection<S extends Schema, Uid> {
  /** One page of documents. */
  find<const Q extends ListQuery<S, Uid>>(
    query: Q & Exact<ListQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Page<Result<S, Uid, Q>>>;
  /** A document by its `documentId`; rejects with `not-found`. */
  findOne<const Q extends DocumentQuery<S, Uid>>(
    documentId: string,
    query: Q & Exact<DocumentQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Result<S, Uid, Q>>;
  /** The first document that matches, in the language asked for or one it falls back to; rejects with `not-found`. */
  findFirst<const Q extends ListQuery<S, Uid>>(
    query: Q & Exact<ListQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Result<S, Uid, Q>>;
  /** A document by its slug, as `findFirst` finds it. */
  findBySlug<const Q extends DocumentQuery<S, Uid>>(
    slug: string,
    query: Q & Exact<DocumentQuery<S, Uid>, Q>,
    options?: RequestOptions,
  ): Promise<Result<S, Uid, Q>>;
}

export function createCollection<S extends Schema, Uid>(
  send: Send,
  path: string,
  fallback: Fallback,
): Collection<S, Uid> {
  async function first<Item>(
    query: { readonly locale?: string },
    filters: unknown,
    options: RequestOptions | undefined,
  ): Promise<Item> {
    return inFirstLanguage(query.locale, fallback, async (locale) => {
      const asked = {
        ...query,
        locale,
        filters,
        pagination: { page: 1, pageSize: 1, withCount: false },
      };
      const { data } = pageOf<Item>(await send('GET', path, asked, options), path);
      const [item] = data;
      if (item !== undefined) return item;
      throw new StrapiError({
        kind: 'not-found',
        message: 'Nothing matches',
        url: path,
        status: 404,
      });
    });
  }

  return {
    async find(query, options) {
      return pageOf(await send('GET', path, query, options), path);
    },
    async findOne(documentId, query, options) {
      const address = `${path}/${encodeURIComponent(documentId)}`;
      return documentOf(await send('GET', address, query, options), address);
    },
    async findFirst(query, options) {
      return first(query, query.filters, options);
    },
    async findBySlug(slug, query, options) {
      return first(query, { slug: { $eq: slug } }, options);
    },
  };
}
