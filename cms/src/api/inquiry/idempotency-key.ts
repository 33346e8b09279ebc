import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Inquiry } from '@wsco/content-client/inquiry-rules';
import type { Transaction } from '../../change-feed/change-row';

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

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

interface Claim {
  key: string;
  inquiry: Inquiry;
  /** Under which the inquiry is to be kept. */
  reference: string;
}

interface KeyRow {
  digest: string;
  reference: string;
}

/**
 * Takes the key for a new inquiry, or gives what was sent under it before. Who comes second waits in
 * the database until the first has committed.
 */
export async function claimKey(strapi: Core.Strapi, trx: Transaction, claim: Claim) {
  const { tableName } = strapi.db.metadata.get(uid);
  const keys = () => strapi.db.getConnection(tableName).transacting(trx);
  const key = digest(claim.key);
  const claimed = { digest: digest(JSON.stringify(claim.inquiry)), reference: claim.reference };
  const now = new Date();
  const rows: unknown[] = await keys()
    .insert({ document_id: randomBytes(12).toString('hex'), key, ...claimed, created_at: now })
    .onConflict('key')
    .merge({ ...claimed, created_at: now })
    .where(`${tableName}.created_at`, '<', new Date(now.getTime() - kept))
    .returning('reference');
  if (rows.length > 0) return undefined;
  const earlier: KeyRow = await keys().where({ key }).first('digest', 'reference');
  return { reference: earlier.reference, isSame: earlier.digest === claimed.digest };
}

/** Forgets each night the keys whose time is over; several instances may do so at once. */
export function forgetOldKeys(strapi: Core.Strapi) {
  async function task() {
    const createdAt = { $lt: new Date(Date.now() - kept) };
    await strapi.db.query(uid).deleteMany({ where: { createdAt } });
  }
  strapi.cron.add({ forgetOldKeys: { task, options: { rule: '17 3 * * *' } } });
}
