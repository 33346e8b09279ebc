import type { Core } from '@strapi/strapi';
import { eraseOldInquiries } from './handling/retention';
import { forgetOldKeys } from './idempotency-key';
import { forgetOldProofs } from './used-proof';

/** Deletes what is kept for a while only, now too; several instances may do so at once. */
export async function forgetEachNight(strapi: Core.Strapi) {
  async function task() {
    await forgetOldKeys(strapi);
    await forgetOldProofs(strapi);
    await eraseOldInquiries(strapi);
  }
  await task();
  const tonight = () =>
    task().catch((error: unknown) => {
      strapi.log.error(`inquiries: what is old was not deleted, and is tomorrow: ${String(error)}`);
    });
  strapi.cron.add({ forgetEachNight: { task: tonight, options: { rule: '17 3 * * *' } } });
}
