import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../change-feed/change-row';
import { insertOnce } from '../../insert-once';

/** Marks a proof of work as used; false when it was before, on any instance. */
export function isFirstUse(strapi: Core.Strapi, trx: Transaction, nonce: string) {
  const row = { nonce, created_at: new Date() };
  return insertOnce(strapi, 'api::inquiry.inquiry-proof', row, { unique: 'nonce' }, trx);
}
