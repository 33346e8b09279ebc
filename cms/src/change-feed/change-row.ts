import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

export const changeUid = 'api::change-feed.change';

/** Those who missed more than this have to begin anew. */
const kept = 10_000;

/** Any number that no other lock in the database has. */
const lock = 5_271_009;

type QueryBuilder = ReturnType<Core.Strapi['db']['getConnection']>;

export type Transaction = Parameters<QueryBuilder['transacting']>[0];

/**
 * Numbers follow each other without gaps in the order of the commits: who writes holds the lock
 * until then, so this has to be the last thing in a transaction.
 */
export async function writeChange(strapi: Core.Strapi, trx: Transaction, tags: readonly string[]) {
  const { tableName } = strapi.db.metadata.get(changeUid);
  if (strapi.db.dialect.client === 'postgres') {
    await trx.raw('select pg_advisory_xact_lock(?)', [lock]);
  }
  const changes = () => strapi.db.getConnection(tableName).transacting(trx);
  const newest = await changes().max('number as number').first();
  const number = Number(newest?.number ?? 0) + 1;
  await changes().insert({
    document_id: randomBytes(12).toString('hex'),
    number,
    tags: JSON.stringify(tags),
    created_at: new Date(),
  });
  await changes()
    .where('number', '<=', number - kept)
    .delete();
}
