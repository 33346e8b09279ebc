import type { MetaOf, Page } from './answer.js';
import type { Client } from './client.js';
import type { Collection } from './collection.js';
import { invalidArgument } from './errors.js';
import type { Exact } from './exact.js';
import type { AnyName, DocumentQuery, ListQuery } from './query.js';
import type { RequestOptions } from './request.js';
import type { Result } from './result.js';
import type { LocaleOf, Schema } from './schema.js';

/** What `useQuery`, `ensureQueryData` and their like take. */
export interface QueryOptions<Data> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
}

/** What `useInfiniteQuery` takes; pages are counted from 1. */
export interface InfiniteOptions<Data> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    readonly pageParam: number;
  }) => Promise<Data>;
  readonly initialPageParam: number;
  readonly getNextPageParam: (last: Data) => number | undefined;
}

interface Key {
  /** Begins every cache key of the type, for invalidation. */
  key(): readonly string[];
}

type Endless<S extends Schema, Uid, Names = never> = Omit<
  ListQuery<S, Uid, Names>,
  'pagination'
> & {
  readonly pagination?: { readonly pageSize?: number };
};

export interface CollectionQueries<S extends Schema, Uid, Draft = false> extends Key {
  find<const Q extends ListQuery<S, Uid, AnyName> = object>(
    query?: Q & Exact<S, Uid, ListQuery<S, Uid>, Q>,
  ): QueryOptions<Page<Result<S, Uid, Q, Draft>, MetaOf<Q>>>;
  findOne<const Q extends DocumentQuery<S, Uid, AnyName> = object>(
    documentId: string,
    query?: Q & Exact<S, Uid, DocumentQuery<S, Uid>, Q>,
  ): QueryOptions<Result<S, Uid, Q, Draft> & LocaleOf<S, Uid>>;
  findBySlug<const Q extends DocumentQuery<S, Uid, AnyName> = object>(
    slug: Parameters<Collection<S, Uid, Draft>['findBySlug']>[0],
    query?: Q & Exact<S, Uid, DocumentQuery<S, Uid>, Q>,
  ): QueryOptions<Result<S, Uid, Q, Draft> & LocaleOf<S, Uid>>;
  /** Page after page of the list. */
  infinite<const Q extends Endless<S, Uid, AnyName> = object>(
    query?: Q & Exact<S, Uid, Endless<S, Uid>, Q>,
  ): InfiniteOptions<Page<Result<S, Uid, Q, Draft>>>;
}

export interface SingleQueries<S extends Schema, Uid, Draft = false> extends Key {
  get<const Q extends DocumentQuery<S, Uid, AnyName> = object>(
    query?: Q & Exact<S, Uid, DocumentQuery<S, Uid>, Q>,
  ): QueryOptions<Result<S, Uid, Q, Draft> & LocaleOf<S, Uid>>;
}

type RouteQueries<S extends Schema, R, Draft> = R extends { kind: 'single'; uid: infer Uid }
  ? SingleQueries<S, Uid, Draft>
  : R extends { kind: 'collection'; uid: infer Uid }
    ? CollectionQueries<S, Uid, Draft>
    : never;

/** One member for each route of the schema. */
export type Queries<S extends Schema, Draft = false> = {
  readonly [Name in keyof S['routes']]: RouteQueries<S, S['routes'][Name], Draft>;
};

type Ask = (...asked: unknown[]) => Promise<unknown>;

/** A route of a client, of which only the names of its methods are known. */
type Route = Readonly<Record<'find' | 'findOne' | 'findBySlug' | 'get', Ask>> & {
  readonly key: readonly string[];
};

function isRoute(value: unknown): value is Route {
  return typeof value === 'object' && value !== null && 'key' in value;
}

interface Asked {
  readonly pagination?: object;
}

interface Context {
  readonly signal: AbortSignal;
  readonly pageParam: number;
}

/** Without attempts of its own: the library that uses the options makes them. */
const once = ({ signal }: Context): RequestOptions => ({ signal, retry: { attempts: 0 } });

function queriesOf(route: Route) {
  const { key } = route;
  const options = (method: Exclude<keyof Route, 'key'>, ...asked: unknown[]) => ({
    queryKey: [...key, method, ...asked],
    queryFn: (context: Context) => route[method](...asked, once(context)),
  });
  return {
    key: () => key,
    get: (query: Asked = {}) => options('get', query),
    find: (query: Asked = {}) => options('find', query),
    findOne: (documentId: string, query: Asked = {}) => options('findOne', documentId, query),
    findBySlug: (slug: string, query: Asked = {}) => options('findBySlug', slug, query),
    infinite: (query: Asked = {}) => ({
      queryKey: [...key, 'infinite', query],
      queryFn(context: Context) {
        const pagination = { ...query.pagination, page: context.pageParam, withCount: true };
        return route.find({ ...query, pagination }, once(context));
      },
      initialPageParam: 1,
      getNextPageParam({ meta: { pagination } }: Page<unknown>) {
        return pagination.page < pagination.pageCount ? pagination.page + 1 : undefined;
      },
    }),
  };
}

function isQueries<S extends Schema, Draft>(
  queries: object,
  client: Client<S, Draft>,
): queries is Queries<S, Draft> {
  return Object.keys(queries).every((name) => name in client);
}

/** Options for TanStack Query of every read of a client; cancelled with the query. */
export function createQueries<S extends Schema, Draft = false>(
  client: Client<S, Draft>,
): Queries<S, Draft> {
  const routes = Object.entries<unknown>(client);
  const queries = Object.fromEntries(
    routes.flatMap(([name, route]) => (isRoute(route) ? [[name, queriesOf(route)]] : [])),
  );
  if (!isQueries(queries, client)) throw invalidArgument('client', 'should be one of createClient');
  return queries;
}
