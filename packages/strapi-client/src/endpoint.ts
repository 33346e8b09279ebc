import { isDocument, isPage } from './answer.js';
import type { AnsweredPage } from './answer.js';
import type { Question } from './arguments.js';
import { StrapiError } from './errors.js';
import { inFirstLanguage } from './locales.js';
import type { Fallback } from './locales.js';
import { addressOf } from './request.js';
import type { Connection, RequestOptions, Send } from './request.js';
import type { Route } from './schema.js';

/** An answer and what was asked for; see `/validate`. */
export interface Answered {
  readonly uid: string;
  readonly query: object;
  readonly data: unknown;
  readonly url: string;
}

export type Validate = (answered: Answered) => void;

/** How a client asks, whatever it asks for. */
export interface Manner {
  readonly connection: Connection;
  readonly send: Send;
  readonly locale: string | undefined;
  readonly fallback: Fallback;
  readonly draft: boolean;
  readonly validate: Validate | undefined;
}

export interface Endpoint {
  /** Begins the cache keys of the route: tells one server from another, and drafts from the rest. */
  readonly key: readonly string[];
  readonly maxPageSize: number;
  readonly url: (query: Question, documentId?: string) => string;
  /** The document of an answer; throws `invalid-response` when there is none. */
  readonly document: (query: Question, body: unknown, documentId?: string) => object;
  readonly page: (query: Question, body: unknown) => AnsweredPage;
  readonly notFound: (query: Question) => StrapiError;
  readonly read: (
    query: Question,
    options?: RequestOptions,
    documentId?: string,
  ) => Promise<unknown>;
  /** Asks in each language of the chain until one answers; what is answered says its language. */
  readonly inLanguage: <Answer>(
    query: Question,
    ask: (query: Question) => Promise<Answer>,
  ) => Promise<Answer>;
  readonly write: (
    method: 'POST' | 'PUT' | 'DELETE',
    query: Question,
    options: RequestOptions & { readonly body?: unknown },
    documentId?: string,
  ) => Promise<unknown>;
}

/** One REST route, asked in the manner of a client. */
export function createEndpoint(name: string, route: Route, manner: Manner): Endpoint {
  const { connection, send, fallback, draft, validate } = manner;

  function complete(query: Question) {
    const locale = query.locale ?? (route.localized ? manner.locale : undefined);
    const status = draft && { status: query.status ?? 'draft' };
    return { ...query, ...status, ...(locale && { locale }) };
  }

  function pathOf(documentId: string | undefined) {
    return documentId === undefined
      ? route.path
      : `${route.path}/${encodeURIComponent(documentId)}`;
  }

  function url(query: Question, documentId?: string) {
    return addressOf(connection, pathOf(documentId), complete(query));
  }

  function check(query: Question, data: unknown, documentId?: string) {
    validate?.({ uid: route.uid, query: complete(query), data, url: url(query, documentId) });
  }

  function unexpected(query: Question, documentId?: string) {
    const message = 'Not Strapi answered; is baseUrl right?';
    return new StrapiError({ kind: 'invalid-response', message, url: url(query, documentId) });
  }

  return {
    key: ['strapi', connection.baseUrl, draft ? 'draft' : 'published', manner.locale ?? '', name],
    maxPageSize: connection.maxPageSize,
    url,
    document(query, body, documentId) {
      if (!isDocument(body)) throw unexpected(query, documentId);
      check(query, body.data, documentId);
      return body.data;
    },
    page(query, body) {
      if (!isPage(body)) throw unexpected(query);
      for (const each of body.data) check(query, each);
      return body;
    },
    notFound: (query) =>
      new StrapiError({
        kind: 'not-found',
        message: `Nothing in ${route.path} matches`,
        url: url(query),
        status: 404,
      }),
    read: (query, options, documentId) => send('GET', pathOf(documentId), complete(query), options),
    inLanguage(query, ask) {
      const { fields } = query;
      const saying =
        route.localized && fields?.length ? { fields: [...new Set([...fields, 'locale'])] } : {};
      return inFirstLanguage(complete(query).locale, fallback, (locale) =>
        ask({ ...query, ...saying, ...(locale && { locale }) }),
      );
    },
    write: (method, query, options, documentId) =>
      send(method, pathOf(documentId), complete(query), options),
  };
}
