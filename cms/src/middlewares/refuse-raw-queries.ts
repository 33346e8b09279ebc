import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isContentPath } from '../content-path';

/** Parts of a query as the database takes it; the admin asks with `filters`, `fields` and `sort`. */
const raw = new Set(['where', 'lookup', 'select', 'orderBy', 'groupBy', 'having']);

/** Attributes have plain names; a dot or a quote in one would be a part of a statement. */
const plain = /^(?:\*|\w*)$/;

const hasOddName = (fields: unknown) =>
  [fields]
    .flat()
    .some((each) => typeof each === 'string' && !each.split(',').every((name) => plain.test(name)));

function refuse(key: string, message: string): never {
  throw new errors.ValidationError(message, { key, path: null, source: 'query', param: key });
}

/** The folders above one are asked for so; nothing else in the admin is. */
const takesPopulate = /^\/(api|upload\/folders)(\/|$)/;

/**
 * Strapi checks what the admin asks by the names above, and hands the rest on: with `where`, anybody
 * who may see a folder of the media library could find out its maker's password, letter by letter.
 */
const refuseRawQueries = (): Core.MiddlewareHandler => async (ctx, next) => {
  const root = Object.keys(ctx.query).find((name) => raw.has(name));
  if (root !== undefined) refuse(root, `Invalid key ${root}; ask with filters, fields and sort`);
  if (!isContentPath(ctx.path) && hasOddName(ctx.query.fields)) {
    refuse('fields', 'Invalid fields: they are names of attributes, such as fields=id,name');
  }
  // It would tell of what is linked, down to the password of whoever made it.
  if ('populate' in ctx.query && !takesPopulate.test(ctx.path)) {
    refuse('populate', 'Invalid key populate');
  }
  await next();
};

export default refuseRawQueries;
