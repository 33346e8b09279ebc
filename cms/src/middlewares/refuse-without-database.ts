import type { Core } from '@strapi/strapi';
import { databaseIsAway, unlessDatabaseIsLost } from '../database-watch';
import { unavailable } from '../unavailable';

/** What does not need the database. */
const without = /^\/(_health|uploads)(\/|$)/;

/** Answers 503 at once while the database is away, also to those who wait for it. */
const refuseWithoutDatabase = (): Core.MiddlewareHandler => async (ctx, next) => {
  if (without.test(ctx.path)) return next();
  if (!databaseIsAway()) await unlessDatabaseIsLost(next());
  if (databaseIsAway()) unavailable(ctx, 'The database does not answer; try again', 5);
  return undefined;
};

export default refuseWithoutDatabase;
