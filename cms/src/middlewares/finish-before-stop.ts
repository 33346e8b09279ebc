import type { Core } from '@strapi/strapi';
import { isStopping } from '../drain';
import { unavailable } from '../unavailable';

/** What comes by an open connection while we stop goes elsewhere. */
const finishBeforeStop = (): Core.MiddlewareHandler => async (ctx, next) => {
  if (isStopping()) unavailable(ctx, 'The server is stopping; try again', 1);
  else await next();
  if (isStopping()) ctx.set('Connection', 'close');
};

export default finishBeforeStop;
