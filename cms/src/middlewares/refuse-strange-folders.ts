import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';

/** As the column of an id takes it. */
const id = z.int().check(z.gte(1), z.lte(2 ** 31 - 1));

const named = z.looseObject({
  parent: z.optional(z.nullable(id)),
  destinationFolderId: z.optional(z.nullable(id)),
  folderIds: z.optional(z.array(id)),
  fileIds: z.optional(z.array(id)),
});

/** Strapi asks the database with whatever is given for an id, such as the name of a column. */
const refuseStrangeFolders = (): Core.MiddlewareHandler => async (ctx, next) => {
  if (/^\/upload\/(folders|actions)\b/.test(ctx.path) && ctx.is('json')) {
    const { error } = named.safeParse(ctx.request.body);
    const [issue] = error?.issues ?? [];
    if (issue) {
      throw new errors.ValidationError(`Invalid value of ${issue.path.join('.')}: give an id`, {
        errors: [{ path: issue.path.map(String), message: issue.message, name: 'ValidationError' }],
      });
    }
  }
  await next();
};

export default refuseStrangeFolders;
