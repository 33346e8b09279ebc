import { errors } from '@strapi/utils';

/** Where in a query something stands, such as `['filters', '$or', '0']`. */
export type Path = readonly string[];

/** Refuses a query as Strapi does: 400, with the key and where it stands. */
export function refuse(path: Path, message: string): never {
  const [param = null, ...rest] = path;
  throw new errors.ValidationError(message, {
    key: path.at(-1) ?? null,
    path: rest.length > 1 ? rest.join('.') : null,
    source: 'query',
    param,
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
