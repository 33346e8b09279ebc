import type { Question } from './arguments.js';
import type { Endpoint } from './endpoint.js';
import { frozen } from './frozen.js';
import type { RequestOptions } from './request.js';

/** The requests of a single type, as `Single` types them. */
export function createSingle({ document, inLanguage, key, read, url, write }: Endpoint) {
  return {
    query: frozen,
    url,
    key,
    get: (query: Question = {}, options?: RequestOptions) =>
      inLanguage(query, async (asked) => document(asked, await read(asked, options))),
    async update(data: unknown, query = {}, options?: RequestOptions) {
      return document(query, await write('PUT', query, { ...options, body: { data } }));
    },
  };
}
