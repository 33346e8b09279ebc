import type { Core } from '@strapi/strapi';
import { unavailable } from '../unavailable';

/** How many requests are worked on at once; more would only wait, and all of them longer. */
const most = 200;
/** Editors can still work while visitors are too many. */
const roomForEditors = 50;

/** Waiting, or served from the disk. */
const light = /^\/(_health|_ready|_changes|uploads\/)/;

/** Refuses what comes on top of as much as can be answered in good time. */
const refuseOverload = (): Core.MiddlewareHandler => {
  let underWay = 0;
  return async (ctx, next) => {
    if (light.test(ctx.path)) return next();
    const room = ctx.path.startsWith('/api/') ? most : most + roomForEditors;
    if (underWay >= room) return unavailable(ctx, 'Too many requests at once; try again', 2);
    underWay += 1;
    try {
      await next();
    } finally {
      underWay -= 1;
    }
    return undefined;
  };
};

export default refuseOverload;
