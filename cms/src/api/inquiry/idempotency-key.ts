import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Inquiry } from '@wsco/content-client/inquiry-rules';
import type { Transaction } from '../../change-feed/change-row';
import { insertOnce } from '../../insert-once';

const uid = 'api::inquiry.inquiry-key';

/** How long the same key gives the same answer, in milliseconds. */
const kept = 24 * 60 * 60 * 1000;

export const keyForm = /^[\x21-\x7e]{1,255}$/;

/** The key that a request names; undefined without one. */
export function readKey(header: string | string[] | undefined) {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && keyForm.test(header)) return header;
  throw new errors.ValidationError(
    'An Idempotency-Key has 1 to 255 characters of ASCII and no spaces, such as a random UUID',
  );
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

export interface Keyed {
  key: string;
  /** Of the inquiry. */
  digest: string;
}

/** What a key stands for; neither can be read from it. */
export function keyed(key: string, inquiry: Inquiry): Keyed {
  return { key: digestOf(key), digest: digestOf(JSON.stringify(inquiry)) };
}

export interface Received {
  reference: string;
  /** False when the key stands for another inquiry. */
  isSame: boolean;
}

interface KeyRow {
  digest: string;
  reference: string;
}

const received = (row: KeyRow, { digest }: Keyed): Received => ({
  reference: row.reference,
  isSame: row.digest === digest,
});

/** What was sent under the key before; undefined when that is nothing, or too long ago. */
export async function recall(
  strapi: Core.Strapi,
  sent: Keyed,
  now = new Date(),
): Promise<Received | undefined> {
  const createdAt = { $gte: new Date(now.getTime() - kept) };
  const row: KeyRow | null = await strapi.db
    .query(uid)
    .findOne({ where: { key: sent.key, createdAt } });
  return row ? received(row, sent) : undefined;
}

/** Takes the key for a new inquiry, or gives what was sent under it before. */
export async function claim(
  strapi: Core.Strapi,
  trx: Transaction,
  sent: Keyed,
  reference: string,
): Promise<Received | undefined> {
  const now = new Date();
  const row = { ...sent, reference, created_at: now };
  const outdated = { column: 'created_at', before: new Date(now.getTime() - kept) };
  if (await insertOnce(strapi, uid, row, { unique: 'key', outdated }, trx)) return undefined;
  return recall(strapi, sent, now);
}

/** Forgets the keys whose time is over. */
export async function forgetOldKeys(strapi: Core.Strapi) {
  const createdAt = { $lt: new Date(Date.now() - kept) };
  await strapi.db.query(uid).deleteMany({ where: { createdAt } });
}
