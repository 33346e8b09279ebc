import type { TransportResponse } from './transport.js';

export type ErrorKind =
  | 'validation'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'too-large'
  | 'timeout'
  | 'aborted'
  | 'network'
  | 'invalid-response'
  | 'server';

export interface FieldError {
  /** The attribute or argument that was refused, such as `email` or `pagination.pageSize`. */
  readonly field: string;
  /** What is wrong, in the server's words. */
  readonly message: string;
  /** A stable name of the fault, when the server gives one. */
  readonly code: string | undefined;
}

export interface StrapiErrorOptions {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly url?: string;
  readonly status?: number;
  readonly details?: unknown;
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

const secretParameter =
  /([?&](?:[^=&]*filters[^=&]*|(?!fields|populate|sort|pagination|locale|status)[^=&]*))=[^&]*/g;

/** Which question was asked is no secret; the values that one filters by may be. */
function withoutSecrets(url: string) {
  return url.replace(secretParameter, '$1=…');
}

/** Everything that can go wrong with a request; `kind` says what. */
export class StrapiError extends Error {
  readonly kind: ErrorKind;
  /** The HTTP status; undefined when no answer came, or nothing was sent. */
  readonly status: number | undefined;
  /** Strapi's `error.details`, unchecked. */
  readonly details: unknown;
  /** What was asked, without the values of filters; empty when nothing was sent. */
  readonly url: string;
  /** Milliseconds after which the server wants to be asked again, when it said so. */
  readonly retryAfter: number | undefined;

  constructor({ message, cause, url = '', ...rest }: StrapiErrorOptions) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'StrapiError';
    this.kind = rest.kind;
    this.status = rest.status;
    this.details = rest.details;
    this.retryAfter = rest.retryAfter;
    this.url = withoutSecrets(url);
  }
}

/** Whether an error came from the client, and is of the kind asked for. */
export function isStrapiError<Kind extends ErrorKind = ErrorKind>(
  error: unknown,
  kind?: Kind,
): error is StrapiError & { readonly kind: Kind } {
  return error instanceof StrapiError && (kind === undefined || error.kind === kind);
}

/** The error for an argument that cannot be sent; `argument` is its path, such as `pagination.pageSize`. */
export function invalidArgument(argument: string, message: string): StrapiError {
  return new StrapiError({
    kind: 'validation',
    message: `${argument} ${message}`,
    details: { errors: [{ path: argument.split('.'), message }] },
  });
}

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

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
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

/** The faults of a validation error, field by field; empty when the server named none. */
export function fieldErrors(error: StrapiError): FieldError[] {
  const errors = property(error.details, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.map((each: unknown) => {
    const path = property(each, 'path');
    return {
      field: Array.isArray(path) ? path.join('.') : '',
      message: text(property(each, 'message')) ?? '',
      code: text(property(each, 'code')),
    };
  });
}
