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

/** All instances count together on PostgreSQL; each for itself while that does not answer. */
async function createLimiter(
  strapi: Core.Strapi,
  name: string,
  limit: Limit,
): Promise<RateLimiterAbstract> {
  const inMemory = new RateLimiterMemory({ ...limit, keyPrefix: name });
  if (strapi.db.dialect.client !== 'postgres') return inMemory;
  return new Promise((resolve) => {
    const limiter = new RateLimiterPostgres(
      {
        ...limit,
        keyPrefix: name,
        storeClient: strapi.db.connection,
        storeType: 'knex',
        tableName: 'rate_limits',
        clearExpiredByTimeout: true,
        insuranceLimiter: inMemory,
      },
      (error?: Error) => {
        if (error) strapi.log.error(`limits: counted by each instance alone: ${error.message}`);
        resolve(limiter);
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
  const created = limiters.get(name) ?? createLimiter(strapi, name, limit);
  limiters.set(name, created);
  const limiter = await created;
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
