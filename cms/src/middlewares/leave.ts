import type { Core } from '@strapi/strapi';
import { isLeaving } from '../drain';

/** Who comes by an open connection while we stop is answered, and goes elsewhere afterwards. */
const leave = (): Core.MiddlewareHandler => async (ctx, next) => {
  await next();
  if (isLeaving()) ctx.set('Connection', 'close');
};

export default leave;
