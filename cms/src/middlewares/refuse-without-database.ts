import type { Core } from '@strapi/strapi';
import { databaseIsAway, unlessDatabaseIsLost } from '../database-watch';
import { unavailable } from '../unavailable';

/** What does not need the database. */
const without = /^\/(_health|uploads)(\/|$)/;

/** What PostgreSQL says of a statement that took too long. */
const cancelled = '57014';

/** Whether all connections were busy for as long as one may wait for one, or a statement waited. */
function isTooBusy(error: unknown) {
  if (!(error instanceof Error)) return false;
  return error.name === 'KnexTimeoutError' || ('code' in error && error.code === cancelled);
}

/** Answers 503 at once while the database is away, also to those who wait for it. */
const refuseWithoutDatabase = (): Core.MiddlewareHandler => async (ctx, next) => {
  if (without.test(ctx.path)) return next();
  try {
    if (!databaseIsAway()) await unlessDatabaseIsLost(next());
  } catch (error) {
    if (!isTooBusy(error)) throw error;
    unavailable(ctx, 'Too many requests at once; try again', 2);
  }
  if (databaseIsAway()) unavailable(ctx, 'The database does not answer; try again', 5);
  return undefined;
};

export default refuseWithoutDatabase;
