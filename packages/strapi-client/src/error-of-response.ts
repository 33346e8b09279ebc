import { StrapiError } from './errors.js';
import type { ErrorKind } from './errors.js';
import { property, text } from './unknown-value.js';
import type { TransportResponse } from './transport.js';

const kinds: Record<number, ErrorKind> = {
  400: 'validation',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  413: 'too-large',
  414: 'too-large',
  422: 'validation',
  429: 'rate-limited',
  431: 'too-large',
};

function kindOfStatus(status: number): ErrorKind {
  return kinds[status] ?? (status >= 500 ? 'server' : 'invalid-response');
}

/** Milliseconds that a `Retry-After` header asks for: seconds, or a date. */
function millisecondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** Makes the error for an answer that is not a success. */
export function errorOfResponse(url: string, { status, body, header }: TransportResponse) {
  const error = property(body, 'error');
  const message = text(property(error, 'message'));
  const retryAfter = millisecondsOf(header('retry-after'));
  return new StrapiError({
    // Somebody else's 404 is no missing document.
    kind: status === 404 && !message ? 'invalid-response' : kindOfStatus(status),
    message: message ?? `Not Strapi answered ${status}; is baseUrl right?`,
    details: property(error, 'details'),
    status,
    url,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}
