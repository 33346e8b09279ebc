import { createCollection } from './collection.js';
import type { Collection } from './collection.js';
import type { Fallback } from './locales.js';
import { createSend } from './request.js';
import type { Connection } from './request.js';
import type { Manifest, Schema } from './schema.js';
import { createSingle } from './single.js';
import type { Single } from './single.js';

type RouteClient<S extends Schema, Route> = Route extends { kind: 'single'; uid: infer Uid }
  ? Single<S, Uid>
  : Route extends { kind: 'collection'; uid: infer Uid }
    ? Collection<S, Uid>
    : never;

/** A client has one member for each route of the schema. */
export type Client<S extends Schema> = {
  readonly [Name in keyof S['routes']]: RouteClient<S, S['routes'][Name]>;
};

export interface ClientOptions<S extends Schema> {
  readonly manifest: Manifest<S>;
  readonly transport: Connection['transport'];
  /** The origin of Strapi; without it requests go to the page's own. */
  readonly baseUrl?: string;
  /** Milliseconds until a request is given up; 10,000 unless told. */
  readonly timeout?: number;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For each language the ones to try, in order, when a document is not in it. */
  readonly fallback?: Fallback;
}

function isClient<S extends Schema>(client: object, manifest: Manifest<S>): client is Client<S> {
  return Object.keys(manifest).every((name) => name in client);
}

/** Makes a client for the schema; nothing is sent until a method is called. */
export function createClient<S extends Schema>(options: ClientOptions<S>): Client<S> {
  const {
    manifest,
    transport,
    baseUrl = '',
    timeout = 10_000,
    headers = {},
    fallback = {},
  } = options;
  const send = createSend({ transport, baseUrl, timeout, headers });
  const routes: Record<string, { path: string; kind: unknown }> = manifest;
  const client = Object.fromEntries(
    Object.entries(routes).map(([name, { path, kind }]) => {
      const create = kind === 'single' ? createSingle : createCollection;
      return [name, create(send, path, fallback)];
    }),
  );
  if (!isClient(client, manifest)) throw new TypeError('The manifest is not that of the schema');
  return client;
}
