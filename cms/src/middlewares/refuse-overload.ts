import type { Core } from '@strapi/strapi';
import { unavailable } from '../unavailable';
import { isContentPath } from '../content-path';

/**
 * How many requests are worked on at once; more would only wait, and all of them longer. With twice as
 * many of the heaviest, an editor waited five seconds for a connection to PostgreSQL.
 */
const most = 100;
/** Editors can still work while visitors are too many. */
const roomForEditors = 50;
/** Milliseconds that one may have waited to be heard, which is where SQLite makes them wait. */
const longestWait = 2000;
const heartbeat = 50;

/** Waiting, or served from the disk. */
const light = /^\/(_health|_ready|_changes|uploads\/)/;

/** Refuses what comes on top of as much as can be answered in good time. */
const refuseOverload = (): Core.MiddlewareHandler => {
  let underWay = 0;
  let lastBeat = performance.now();
  setInterval(() => {
    lastBeat = performance.now();
  }, heartbeat).unref();

  return async (ctx, next) => {
    if (light.test(ctx.path)) return next();
    const isVisitor = isContentPath(ctx.path);
    const isBusy = underWay >= (isVisitor ? most : most + roomForEditors);
    const isLate = isVisitor && performance.now() - lastBeat > longestWait;
    if (isBusy || isLate) return unavailable(ctx, 'Too many requests at once; try again', 2);
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
