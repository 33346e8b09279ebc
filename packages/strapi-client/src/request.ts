import { errorOfResponse, StrapiError } from './errors.js';
import { serialize } from './serialize.js';
import type { Transport, TransportRequest } from './transport.js';

export interface RequestOptions {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Connection {
  readonly transport: Transport;
  /** The origin of Strapi, or an empty string for the page's own. */
  readonly baseUrl: string;
  /** Milliseconds until a request is given up. */
  readonly timeout: number;
  readonly headers: Readonly<Record<string, string>>;
}

export type Send = (
  method: TransportRequest['method'],
  path: string,
  query: object,
  options?: RequestOptions & { readonly body?: unknown },
) => Promise<unknown>;

function failure(url: string, cause: unknown, signal: AbortSignal, timeout: AbortSignal) {
  if (timeout.aborted) {
    return new StrapiError({ kind: 'timeout', message: 'The server took too long', url, cause });
  }
  if (signal.aborted) {
    return new StrapiError({ kind: 'aborted', message: 'The request was aborted', url, cause });
  }
  return new StrapiError({ kind: 'network', message: 'The server cannot be reached', url, cause });
}

/** Sends one request; rejects with a `StrapiError` and nothing else. */
export function createSend({ transport, baseUrl, timeout, headers }: Connection): Send {
  return async (method, path, query, options = {}) => {
    const search = serialize(query);
    const url = `${baseUrl}/api/${path}${search && `?${search}`}`;
    const deadline = AbortSignal.timeout(timeout);
    const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
    const response = await transport({
      method,
      url,
      headers: { ...headers, ...options.headers },
      signal,
      ...(options.body === undefined ? {} : { body: options.body }),
    }).catch((cause: unknown) => {
      throw failure(url, cause, signal, deadline);
    });
    if (response.status < 200 || response.status > 299) {
      throw errorOfResponse(url, response.status, response.body);
    }
    return response.body;
  };
}
