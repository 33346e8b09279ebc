import { emptyPage } from './answer.js';
import { asksForNothing, checkDocumentId } from './arguments.js';
import type { Question } from './arguments.js';
import type { Endpoint } from './endpoint.js';
import { frozen } from './frozen.js';
import type { RequestOptions } from './request.js';

interface Listing extends Question {
  readonly filters?: unknown;
  readonly sort?: string | readonly string[];
}

/** The requests of a collection type, as `Collection` types them. */
export function createCollection(endpoint: Endpoint) {
  const { document, inLanguage, key, notFound, page, read, url, write } = endpoint;

  async function find(query: Listing = {}, options?: RequestOptions) {
    if (!asksForNothing(query.filters)) return page(query, await read(query, options));
    // What cannot be asked is refused all the same.
    url(query);
    return page(query, emptyPage({ ...query.pagination }));
  }

  function findFirst(query: Listing = {}, options?: RequestOptions) {
    return inLanguage(query, async (asked) => {
      const pagination = { page: 1, pageSize: 1, withCount: false };
      const { data } = await find({ ...asked, pagination }, options);
      if (data.length === 0) throw notFound(asked);
      return data[0];
    });
  }

  function findBy(attribute: string, value: unknown, query?: Question, options?: RequestOptions) {
    return findFirst({ ...query, filters: { [attribute]: { $eq: value } } }, options);
  }

  return {
    query: frozen,
    url,
    key,
    find,
    findFirst,
    findBy,
    findBySlug: (slug: unknown, query?: Question, options?: RequestOptions) =>
      findBy('slug', slug, query, options),
    async findOne(documentId: string, query: Question = {}, options?: RequestOptions) {
      checkDocumentId(documentId);
      return inLanguage(query, async (asked) =>
        document(asked, await read(asked, options, documentId), documentId),
      );
    },

    async *iterate(query: Listing = {}, options?: RequestOptions) {
      // Without an order of its own for every document, pages would repeat some and miss others.
      const sort = [...[query.sort ?? []].flat(), 'documentId:asc'];
      const pageSize = endpoint.maxPageSize;
      for (let next = 1, last = 1; next <= last; next += 1) {
        const pagination = { pageSize, ...query.pagination, page: next, withCount: true };
        const { data, meta } = await find({ ...query, sort, pagination }, options);
        yield* data;
        // Without a count an empty page is the end.
        last = data.length === 0 ? 0 : (meta.pagination.pageCount ?? next + 1);
      }
    },
    async count(query: Listing = {}, options?: RequestOptions) {
      const one = { fields: ['documentId'], pagination: { page: 1, pageSize: 1 } };
      return (await find({ ...query, ...one }, options)).meta.pagination.total;
    },

    async create(data: unknown, query = {}, options?: RequestOptions) {
      return document(query, await write('POST', query, { ...options, body: { data } }));
    },
    async update(documentId: string, data: unknown, query = {}, options?: RequestOptions) {
      checkDocumentId(documentId);
      const request = { ...options, body: { data } };
      return document(query, await write('PUT', query, request, documentId), documentId);
    },
    async delete(documentId: string, query = {}, options?: RequestOptions) {
      checkDocumentId(documentId);
      await write('DELETE', query, { ...options }, documentId);
    },
  };
}
