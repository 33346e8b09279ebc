import { checkQuery } from './arguments.js';
import type { Question } from './arguments.js';
import { errorOfResponse } from './error-of-response.js';
import { invalidArgument, StrapiError } from './errors.js';
import { pause, waitBefore } from './retry.js';
import type { Retry } from './retry.js';
import { serialize } from './serialize.js';
import type { Transport, TransportRequest, TransportResponse } from './transport.js';

export interface RequestOptions {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** Retries of this request, instead of the client's. */
  readonly retry?: Retry;
}

export interface Connection {
  readonly transport: Transport;
  /** The address of Strapi, or an empty string for the page's own. */
  readonly baseUrl: string;
  /** Milliseconds until a request is given up, its retries included. */
  readonly timeout: number;
  readonly retry: Retry;
  readonly headers: Readonly<Record<string, string>>;
  /** The most that the server gives as one page. */
  readonly maxPageSize: number;
}

export type Send = (
  method: TransportRequest['method'],
  path: string,
  query: Question,
  options?: RequestOptions & {
    readonly body?: unknown;
    /** Whether it changes nothing more when it arrives again; reads never do. */
    readonly isRepeatable?: boolean;
  },
) => Promise<unknown>;

/** Where a question is asked; throws `validation` when it cannot be. */
export function addressOf({ baseUrl, maxPageSize }: Connection, path: string, query: Question) {
  checkQuery(query, maxPageSize);
  const search = serialize(query);
  return `${baseUrl}/api/${path}${search && `?${search}`}`;
}

function failure(url: string, cause: unknown, deadline: AbortSignal, signal: AbortSignal) {
  const [kind, message] = deadline.aborted
    ? (['timeout', 'The server took too long'] as const)
    : signal.aborted
      ? (['aborted', 'The request was aborted'] as const)
      : (['network', 'The server cannot be reached'] as const);
  return new StrapiError({ kind, message, url, cause });
}

function checkedBody(body: unknown) {
  try {
    JSON.stringify(body);
    return body;
  } catch {
    throw invalidArgument('data', 'should be a value that JSON can carry');
  }
}

/** Sends one request; rejects with a `StrapiError` and nothing else. */
export function createSend(connection: Connection): Send {
  const { transport, timeout, headers, retry } = connection;
  return async (method, path, query, options = {}) => {
    const url = addressOf(connection, path, query);
    const end = performance.now() + timeout;
    const deadline = AbortSignal.timeout(timeout);
    const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
    const content = 'body' in options ? { body: checkedBody(options.body) } : {};
    const request = {
      method,
      url,
      headers: { ...headers, ...options.headers },
      signal,
      ...content,
    };

    async function attempt() {
      let response: TransportResponse;
      try {
        response = await transport(request);
      } catch (cause) {
        throw failure(url, cause, deadline, signal);
      }
      if (response.status >= 200 && response.status <= 299) return response.body;
      throw errorOfResponse(url, response);
    }

    async function attemptAgain(attempts: number, delay = 200): Promise<unknown> {
      try {
        return await attempt();
      } catch (error) {
        const wait = waitBefore(error, delay);
        // Nobody is helped by waiting for an attempt that the deadline would cut off.
        if (!(attempts > 0) || wait === undefined || performance.now() + wait >= end) throw error;
        await pause(wait, signal);
        if (signal.aborted) throw failure(url, error, deadline, signal);
        return attemptAgain(attempts - 1, delay * 2);
      }
    }

    if (method !== 'GET' && !options.isRepeatable) return attempt();
    const { attempts, delay } = options.retry ?? retry;
    return attemptAgain(attempts, delay);
  };
}
