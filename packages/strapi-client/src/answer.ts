import { StrapiError } from './errors.js';

export interface PageMeta {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly total: number;
}

export interface Page<Item> {
  readonly data: Item[];
  readonly meta: { readonly pagination: PageMeta };
}

function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}

/** The envelope is checked here; its contents have the type that the schema promises for the query. */
function isDocument<Item>(body: unknown): body is { data: Item } {
  return has(body, 'data') && typeof body.data === 'object' && body.data !== null;
}

function isPage<Item>(body: unknown): body is Page<Item> {
  return (
    has(body, 'data') &&
    Array.isArray(body.data) &&
    has(body, 'meta') &&
    has(body.meta, 'pagination')
  );
}

function unexpected(url: string) {
  return new StrapiError({
    kind: 'invalid-response',
    message: 'The answer is not one of Strapi’s; is the address right?',
    url,
  });
}

export function documentOf<Item>(body: unknown, url: string): Item {
  if (!isDocument<Item>(body)) throw unexpected(url);
  return body.data;
}

export function pageOf<Item>(body: unknown, url: string): Page<Item> {
  if (!isPage<Item>(body)) throw unexpected(url);
  return body;
}
