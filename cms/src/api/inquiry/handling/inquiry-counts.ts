import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../change-feed/change-row';

export interface ErasedInquiry {
  reference: string;
  topic: string;
  state: string;
  created_at: Date | string | number;
}

/** Counts inquiries that are gone, by the month in which they came, topic and state. */
export async function addToCounts(
  strapi: Core.Strapi,
  trx: Transaction,
  erased: readonly ErasedInquiry[],
) {
  const { tableName } = strapi.db.metadata.get('api::inquiry.inquiry-count');
  const numbers = new Map<string, { month: string; topic: string; state: string; count: number }>();
  for (const { topic, state, created_at } of erased) {
    const month = new Date(created_at).toISOString().slice(0, 7);
    const key = [month, topic, state].join(' ');
    const count = (numbers.get(key)?.count ?? 0) + 1;
    numbers.set(key, { month, topic, state, count });
  }
  for (const [key, row] of numbers) {
    await strapi.db
      .getConnection(tableName)
      .transacting(trx)
      .insert({ document_id: randomBytes(12).toString('hex'), key, ...row })
      .onConflict('key')
      .merge({ count: strapi.db.connection.raw('?? + ?', [`${tableName}.count`, row.count]) });
  }
}
