import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

/** Parts of a query as the database takes it; the admin asks with `filters`, `fields` and `sort`. */
const raw = new Set(['where', 'lookup', 'select', 'orderBy', 'groupBy', 'having']);

/**
 * Strapi checks what the admin asks by the names above, and hands the rest on: with `where`, anybody
 * who may see a folder of the media library could find out its maker's password, letter by letter.
 */
const refuseRawQueries = (): Core.MiddlewareHandler => async (ctx, next) => {
  const root = Object.keys(ctx.query).find((name) => raw.has(name));
  if (root !== undefined) {
    throw new errors.ValidationError(`Invalid key ${root}; ask with filters, fields and sort`, {
      key: root,
      path: null,
      source: 'query',
      param: root,
    });
  }
  await next();
};

export default refuseRawQueries;
