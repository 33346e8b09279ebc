/** What Strapi answers instead of data. */
export class Refusal extends Error {
  readonly status: number;
  readonly details: object | undefined;

  constructor(
    message: string,
    details?: object,
    { status = 400, name = 'ValidationError' }: { status?: number; name?: string } = {},
  ) {
    super(message);
    this.name = name;
    this.status = status;
    this.details = details;
  }
}

/** A key that the schema does not know, where it stands. */
export class InvalidKey extends Refusal {
  readonly key: string;

  constructor(key: string, details: object = {}, place: string | null = null) {
    super(place && place !== key ? `Invalid key ${key} at ${place}` : `Invalid key ${key}`, {
      key,
      ...details,
    });
    this.key = key;
  }
}

export function invalidKey(key: string, path: string | null): InvalidKey {
  return new InvalidKey(key, { path }, path);
}

/** Adds where in the request the key stood. */
export function inParameter(error: InvalidKey, source: 'query' | 'body', param?: string) {
  return Object.assign(error, {
    details: { ...error.details, source, ...(param === undefined ? {} : { param }) },
  });
}

export function refused(message: string, details: object = {}): Refusal {
  return new Refusal(message, details);
}

export function notFound(): Refusal {
  return new Refusal('Not Found', {}, { status: 404, name: 'NotFoundError' });
}

/** For what Strapi lets through to the database, which then fails. */
export function serverError(): Refusal {
  return new Refusal('Internal Server Error', undefined, {
    status: 500,
    name: 'InternalServerError',
  });
}
