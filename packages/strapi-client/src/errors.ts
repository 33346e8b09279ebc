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
