import type { Core } from '@strapi/strapi';
import type { Inquiry } from '@wsco/content-client/inquiry-rules';
import type { Transaction } from '../../change-feed/change-row';
import { putIntoOutbox } from '../../mail/outbox';
import { claim, keyed, recall } from './idempotency-key';
import type { Received } from './idempotency-key';
import type { Judgement } from './judge-inquiry';
import { createReference } from './reference';
import { isFirstUse } from './used-proof';

interface Receiving {
  key: string | undefined;
  /** Asked once for each inquiry, however often it is sent. */
  judge: () => Promise<Judgement>;
}

/** What was told of before, and is being kept right now. */
const underWay = new Map<string, Promise<Received>>();

/**
 * Keeps an inquiry together with the mails about it. Once it resolves, all of that is on the disk:
 * one transaction, synced by the database.
 */
async function keep(
  strapi: Core.Strapi,
  inquiry: Inquiry,
  { suspicion, nonce }: Judgement,
  sent?: ReturnType<typeof keyed>,
): Promise<Received> {
  return await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const reference = createReference();
    const earlier = sent && (await claim(strapi, trx, sent, reference));
    if (earlier) return earlier;
    const isReplayed = nonce !== undefined && !(await isFirstUse(strapi, trx, nonce));
    const doubts = isReplayed ? 'proof of work used before' : suspicion;
    const state = doubts ? 'spam' : 'new';
    const row = { ...inquiry, reference, state, suspicion: doubts };
    await strapi.db.query('api::inquiry.inquiry').createMany({ data: [row] });
    if (!doubts) await putIntoOutbox(strapi, mailsAbout(reference));
    return { reference, isSame: true };
  });
}

/** Those that a new inquiry brings. */
export const mailsAbout = (reference: string) => [
  { kind: 'acknowledgement', reference },
  { kind: 'notice', reference },
];

/** Keeps an inquiry once for each key; without one, each time that it is sent. */
export async function receiveInquiry(
  strapi: Core.Strapi,
  inquiry: Inquiry,
  { key, judge }: Receiving,
): Promise<Received> {
  if (key === undefined) return keep(strapi, inquiry, await judge());
  const sent = keyed(key, inquiry);
  const name = `${sent.key} ${sent.digest}`;
  const receiving =
    underWay.get(name) ??
    (async () => {
      const earlier = await recall(strapi, sent);
      return earlier ?? keep(strapi, inquiry, await judge(), sent);
    })().finally(() => underWay.delete(name));
  underWay.set(name, receiving);
  return receiving;
}
