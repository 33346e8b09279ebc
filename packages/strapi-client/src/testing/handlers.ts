import { http, HttpResponse } from 'msw';
import type { HttpHandler, JsonBodyType } from 'msw';
import { parse } from 'qs';
import type { Schema } from '../schema.js';
import { findMany, findOne } from './find.js';
import { isRecord } from './record.js';
import type { Fields } from './record.js';
import { InvalidKey, Refusal } from './refusal.js';
import type { Store } from './store.js';
import { createOne, deleteOne, updateOne, updateSingle } from './write-requests.js';

export interface HandlerOptions {
  /** Where Strapi is; anywhere unless told. */
  readonly baseUrl?: string;
  /** Told of each key of a query or a body that Strapi would refuse; fails the test unless told. */
  readonly onUnknownParameter?: (error: Error) => void;
  /** The server's settings of `strapi::query`, where they are not Strapi's own. */
  readonly parser?: {
    readonly depth?: number;
    readonly arrayLimit?: number;
    readonly parameterLimit?: number;
  };
}

/** Whoever asked may swallow the answer, but no test runner overlooks an error of nobody. */
function failTest(error: Error) {
  queueMicrotask(() => {
    throw error;
  });
}

/** An answer of Strapi that is no success. */
export function errorResponse(
  status: number,
  name: string,
  message: string,
  details: object = {},
): HttpResponse<JsonBodyType> {
  return HttpResponse.json({ data: null, error: { status, name, message, details } }, { status });
}

function refusalResponse({ status, name, message, details }: Refusal) {
  const error = { status, name, message, ...(details && { details }) };
  return HttpResponse.json({ data: null, error }, { status });
}

async function bodyOf(request: Request): Promise<Fields> {
  const text = await request.text();
  const body: unknown = text === '' ? {} : JSON.parse(text);
  return isRecord(body) ? body : {};
}

type Answer = (query: Fields, documentId: string, body: Fields) => JsonBodyType | object;

/** Handlers for every route of the store's schema, which answer as Strapi with `strictParams`. */
export function strapiHandlers<S extends Schema>(
  store: Store<S>,
  { baseUrl = '*', onUnknownParameter = failTest, parser = {} }: HandlerOptions = {},
): HttpHandler[] {
  const { database, writing, schema } = store;
  const settings = { strictNullHandling: true, arrayLimit: 100, depth: 20, ...parser };

  function queryOf(request: Request): Fields {
    const query: unknown = parse(new URL(request.url).search.slice(1), settings);
    return isRecord(query) ? query : {};
  }

  function refuse(error: unknown, request: Request) {
    if (!(error instanceof Refusal)) throw error;
    if (error instanceof InvalidKey) {
      const place = decodeURIComponent(request.url);
      onUnknownParameter(new Error(`${error.message}: ${request.method} ${place}`));
    }
    return refusalResponse(error);
  }

  function answering(status: number, answer: Answer) {
    return async ({ request, params }: { request: Request; params: Fields }) => {
      try {
        const body = request.method === 'GET' ? {} : await bodyOf(request);
        const data = answer(queryOf(request), String(params['documentId']), body);
        if (status === 204) return new HttpResponse(null, { status });
        return HttpResponse.json(data, { status });
      } catch (error) {
        return refuse(error, request);
      }
    };
  }

  function ofSingle(uid: string, url: string) {
    return [
      http.get(
        url,
        answering(200, (query) => findOne(database, uid, query)),
      ),
      http.put(
        url,
        answering(200, (query, _, body) => updateSingle(database, writing, uid, query, body)),
      ),
    ];
  }

  function ofCollection(uid: string, url: string) {
    const one = `${url}/:documentId`;
    return [
      http.get(
        url,
        answering(200, (query) => findMany(database, uid, query)),
      ),
      http.post(
        url,
        answering(201, (query, _, body) => createOne(database, writing, uid, query, body)),
      ),
      http.get(
        one,
        answering(200, (query, id) => findOne(database, uid, query, id)),
      ),
      http.put(
        one,
        answering(200, (query, id, body) => updateOne(database, writing, uid, query, id, body)),
      ),
      http.delete(
        one,
        answering(204, (query, id) => deleteOne(database, writing, uid, query, id)),
      ),
    ];
  }

  return Object.entries(schema).flatMap(([uid, { kind, path }]) => {
    if (path === undefined) return [];
    const url = `${baseUrl}/api/${path}`;
    return kind === 'single' ? ofSingle(uid, url) : ofCollection(uid, url);
  });
}
