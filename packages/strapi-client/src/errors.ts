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
  /** The attribute that was refused, such as `email`. */
  readonly field: string;
  /** What is wrong, in the server's words. */
  readonly message: string;
  /** A stable name of the fault, when the server gives one. */
  readonly code: string | undefined;
}

export interface StrapiErrorOptions {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly url: string;
  readonly status?: number;
  readonly details?: unknown;
  readonly cause?: unknown;
}

/** Everything that can go wrong with a request; `kind` says what. */
export class StrapiError extends Error {
  readonly kind: ErrorKind;
  /** The HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** Strapi's `error.details`, unchecked. */
  readonly details: unknown;
  readonly url: string;

  constructor({ kind, message, url, status, details, cause }: StrapiErrorOptions) {
    super(message, { cause });
    this.name = 'StrapiError';
    this.kind = kind;
    this.status = status;
    this.details = details;
    this.url = url;
  }
}

/** Whether an error came from the client, and is of the kind asked for. */
export function isStrapiError(error: unknown, kind?: ErrorKind): error is StrapiError {
  return error instanceof StrapiError && (kind === undefined || error.kind === kind);
}

const kinds: Record<number, ErrorKind> = {
  400: 'validation',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  413: 'too-large',
  422: 'validation',
  429: 'rate-limited',
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

/** Makes the error for an answer that is not a success. */
export function errorOfResponse(url: string, status: number, body: unknown): StrapiError {
  const error = property(body, 'error');
  return new StrapiError({
    kind: kindOfStatus(status),
    message: text(property(error, 'message')) ?? `The server answered ${status}`,
    details: property(error, 'details'),
    status,
    url,
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
