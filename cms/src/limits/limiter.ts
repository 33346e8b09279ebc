import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { secretFor } from '../secret-for';

export interface Limit {
  /** How many are let through … */
  points: number;
  /** … in how many seconds. */
  duration: number;
}

const limiters = new Map<string, Promise<RateLimiterAbstract>>();
const inMemory = new Map<string, RateLimiterMemory>();

/** All instances count together on PostgreSQL; each for itself while that does not answer. */
function createLimiter(
  strapi: Core.Strapi,
  name: string,
  limit: Limit,
): Promise<RateLimiterAbstract> {
  const own = inMemory.get(name) ?? new RateLimiterMemory({ ...limit, keyPrefix: name });
  inMemory.set(name, own);
  if (strapi.db.dialect.client !== 'postgres') return Promise.resolve(own);
  return new Promise((resolve) => {
    const shared = new RateLimiterPostgres(
      {
        ...limit,
        keyPrefix: name,
        storeClient: strapi.db.connection,
        storeType: 'knex',
        tableName: 'rate_limits',
        clearExpiredByTimeout: true,
        insuranceLimiter: own,
      },
      (error?: Error) => {
        if (!error) return resolve(shared);
        strapi.log.error(`limits: counted by each instance alone: ${error.message}`);
        limiters.delete(name);
        resolve(own);
      },
    );
  });
}

/** Milliseconds until one more is let through; 0 when this one is. Nobody is stored, only their digest. */
export async function countAgainst(
  strapi: Core.Strapi,
  name: string,
  limit: Limit,
  who: string,
): Promise<number> {
  const creating = limiters.get(name) ?? createLimiter(strapi, name, limit);
  limiters.set(name, creating);
  const limiter = await creating;
  const key = createHmac('sha256', secretFor(strapi, 'limits')).update(who).digest('base64url');
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext);
    throw refusal;
  }
}

/** Refuses a request with 429, and says when to come back. */
export function refuseForNow(
  ctx: { set: (name: string, value: string) => void },
  wait: number,
): never {
  const seconds = Math.ceil(wait / 1000);
  ctx.set('Retry-After', String(seconds));
  throw new errors.RateLimitError(`Too many requests; try again in ${seconds} seconds`);
}
