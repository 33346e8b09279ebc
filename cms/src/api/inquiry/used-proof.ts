import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../change-feed/change-row';
import { insertOnce } from '../../insert-once';
import { challengeLifetime } from './proof-of-work';

const uid = 'api::inquiry.inquiry-proof';

/** Marks a proof of work as used; false when it was before, on any instance. */
export function isFirstUse(strapi: Core.Strapi, trx: Transaction, nonce: string) {
  const row = { nonce, created_at: new Date() };
  return insertOnce(strapi, uid, row, { unique: 'nonce' }, trx);
}

/** Forgets the proofs that nobody can use again, as their challenge is over. */
export async function forgetOldProofs(strapi: Core.Strapi) {
  const createdAt = { $lt: new Date(Date.now() - challengeLifetime) };
  await strapi.db.query(uid).deleteMany({ where: { createdAt } });
}
