import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isContentPath } from '../content-path';

/** The router's own refusal of a method is a line of text; the API's errors are JSON. */
const refuseUnroutedMethods = (): Core.MiddlewareHandler => async (ctx, next) => {
  await next();
  if (!isContentPath(ctx.path) || (ctx.status !== 405 && ctx.status !== 501)) return;
  if (!ctx.get('authorization')) throw new errors.ForbiddenError();
  const error = {
    status: 405,
    name: 'MethodNotAllowedError',
    message: 'Method Not Allowed',
    details: {},
  };
  ctx.body = { data: null, error };
  ctx.status = error.status;
};

export default refuseUnroutedMethods;
