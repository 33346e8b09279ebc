import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

/** PostgreSQL cannot store a NUL character, so a query that holds one can match nothing. */
const refuseUnreadableText = (): Core.MiddlewareHandler => async (ctx, next) => {
  if (/%00|\0/.test(ctx.url)) {
    throw new errors.ValidationError('The address holds a NUL character; remove it', {
      key: '%00',
      source: 'query',
    });
  }
  await next();
};

export default refuseUnreadableText;
