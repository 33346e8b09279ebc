import type { PageRequest } from './query.js';

export interface PageMeta {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly total: number;
}

export interface RangeMeta {
  readonly start: number;
  readonly limit: number;
  readonly total: number;
}

/** The meta that a query's `pagination` leads to. */
export type MetaOf<Query> = Query extends { pagination: infer Pagination }
  ? Counted<
      Pagination extends { start: number } | { limit: number } ? RangeMeta : PageMeta,
      Pagination
    >
  : 'pagination' extends keyof Query
    ? MetaOf<{ pagination: NonNullable<Query[keyof Query & 'pagination']> }> | PageMeta
    : PageMeta;

type Counts = 'total' | 'pageCount';

type Counted<Meta, Pagination> = 'withCount' extends keyof Pagination
  ? [Pagination[keyof Pagination & 'withCount']] extends [true]
    ? Meta
    : [Pagination[keyof Pagination & 'withCount']] extends [false]
      ? Omit<Meta, Counts>
      : Omit<Meta, Counts> & Partial<Meta>
  : Meta;

export interface Page<Item, Meta = PageMeta> {
  readonly data: Item[];
  readonly meta: { readonly pagination: Meta };
}

function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}

export function isDocument(body: unknown): body is { data: object } {
  return (
    has(body, 'data') &&
    typeof body.data === 'object' &&
    body.data !== null &&
    !Array.isArray(body.data)
  );
}

/** A page as it may come: a proxy may have dropped its counts. */
export type AnsweredPage = Page<unknown, Partial<PageMeta>>;

export function isPage(body: unknown): body is AnsweredPage {
  if (!has(body, 'data') || !has(body, 'meta') || !has(body.meta, 'pagination')) return false;
  const { pagination } = body.meta;
  return Array.isArray(body.data) && (has(pagination, 'pageSize') || has(pagination, 'limit'));
}

/** How Strapi answers when nothing matches. */
export function emptyPage({ page = 1, pageSize = 25, ...range }: PageRequest): unknown {
  const pages = { page, pageSize, pageCount: 0 };
  return { data: [], meta: { pagination: { ...pages, ...range, total: 0 } } };
}
