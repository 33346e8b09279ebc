import type { Core } from '@strapi/strapi';
import type { Inquiry } from '@wsco/content-client/inquiry-rules';
import type { Transaction } from '../../change-feed/change-row';
import { putIntoOutbox } from '../../mail/outbox';
import { claimKey } from './idempotency-key';
import { createReference } from './reference';

interface Received {
  reference: string;
  /** False when the key stood for another inquiry before. */
  isSame: boolean;
}

/**
 * Keeps an inquiry together with the mails about it. Once it resolves, all of that is on the disk:
 * one transaction, synced by the database.
 */
export async function receiveInquiry(
  strapi: Core.Strapi,
  inquiry: Inquiry,
  key: string | undefined,
): Promise<Received> {
  return await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const reference = createReference();
    const earlier = key && (await claimKey(strapi, trx, { key, inquiry, reference }));
    if (earlier) return earlier;
    const history = [{ at: new Date().toISOString(), event: 'received' }];
    const row = { ...inquiry, reference, state: 'new', history };
    await strapi.db.query('api::inquiry.inquiry').createMany({ data: [row] });
    await putIntoOutbox(strapi, [
      { kind: 'acknowledgement', reference },
      { kind: 'notice', reference },
    ]);
    return { reference, isSame: true };
  });
}
