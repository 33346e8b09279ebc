import { checkedBaseUrl, checkLocale } from './arguments.js';
import type { Collection } from './collection.js';
import { createCollection } from './create-collection.js';
import { createSingle } from './create-single.js';
import { createEndpoint } from './endpoint.js';
import type { Manner, Validate } from './endpoint.js';
import { invalidArgument } from './errors.js';
import type { Fallback } from './locales.js';
import { createSend } from './request.js';
import type { Connection } from './request.js';
import type { Retry } from './retry.js';
import type { Manifest, Route, Schema } from './schema.js';
import type { Single } from './single.js';
import type { Transport } from './transport.js';

type RouteClient<S extends Schema, R, Draft> = R extends { kind: 'single'; uid: infer Uid }
  ? Single<S, Uid, Draft>
  : R extends { kind: 'collection'; uid: infer Uid }
    ? Collection<S, Uid, Draft>
    : never;

type Routes<S extends Schema, Draft> = {
  readonly [Name in keyof S['routes']]: RouteClient<S, S['routes'][Name], Draft>;
};

/** A client has one member for each route of the schema. */
export type Client<S extends Schema, Draft = false> = Routes<S, Draft> & {
  /** The same client for drafts, with a token of the server that lets it read them. */
  preview(token: string): Client<S, true>;
};

/** How a server is reached. */
export interface ConnectionOptions {
  readonly transport: Transport;
  /** The address of Strapi; without it requests go to the page's own. */
  readonly baseUrl?: string;
  /** Milliseconds until a request is given up, its retries included; 10,000 unless told. */
  readonly timeout?: number;
  /** For reads that failed for a reason that may pass; two attempts more unless told. */
  readonly retry?: Retry;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The most that the server gives as one page (`api.rest.maxLimit`); 100 unless told. */
  readonly maxPageSize?: number;
}

export interface ClientOptions<S extends Schema> extends ConnectionOptions {
  readonly manifest: Manifest<S>;
  /** The language of queries that name none; Strapi's default without it. */
  readonly locale?: string;
  /** For each language the ones to try, in order, when a document is not in it. */
  readonly fallback?: Fallback;
  /** Checks every answer; see `/validate`. */
  readonly validate?: Validate | undefined;
}

/** The connection that options describe; throws `validation` for one that cannot be. */
export function connectionOf({
  transport,
  baseUrl = '',
  timeout = 10_000,
  retry = { attempts: 2 },
  headers = {},
  maxPageSize = 100,
}: ConnectionOptions): Connection {
  if (typeof transport !== 'function') {
    throw invalidArgument('transport', 'should be fetchTransport() or axiosTransport()');
  }
  if (!(timeout > 0 && timeout < 2 ** 31)) {
    throw invalidArgument('timeout', 'should be a number of milliseconds above 0');
  }
  return { transport, baseUrl: checkedBaseUrl(baseUrl), timeout, retry, headers, maxPageSize };
}

function checkLanguages(locale: string | undefined, fallback: Fallback) {
  checkLocale(locale);
  for (const [from, to] of Object.entries(fallback)) {
    for (const each of [from, ...to]) checkLocale(each, `fallback.${from}`);
  }
}

/** Requests are made without types; here they get those that the schema promises for them. */
function routesOf<S extends Schema, Draft>(manifest: Manifest<S>, manner: Manner): Routes<S, Draft>;
function routesOf(manifest: object, manner: Manner): object {
  return Object.fromEntries(
    Object.entries<Route>({ ...manifest }).map(([name, route]) => {
      const create = route.kind === 'single' ? createSingle : createCollection;
      return [name, create(createEndpoint(name, route, manner))];
    }),
  );
}

function clientOf<S extends Schema, Draft>(
  manifest: Manifest<S>,
  manner: Manner,
): Client<S, Draft> {
  return {
    ...routesOf<S, Draft>(manifest, manner),
    preview(token) {
      const { connection } = manner;
      const headers = { ...connection.headers, Authorization: `Bearer ${token}` };
      const drafts = { ...connection, headers };
      return clientOf<S, true>(manifest, {
        ...manner,
        connection: drafts,
        send: createSend(drafts),
        draft: true,
      });
    },
  };
}

/** Makes a client for the schema; nothing is sent until a method is called. */
export function createClient<S extends Schema>(options: ClientOptions<S>): Client<S> {
  const { manifest, locale, fallback = {}, validate } = options;
  checkLanguages(locale, fallback);
  const connection = connectionOf(options);
  const send = createSend(connection);
  return clientOf(manifest, {
    connection,
    send,
    locale,
    fallback,
    validate,
    draft: false,
  });
}
