import type { Core } from '@strapi/strapi';
import { forgetOldKeys } from './idempotency-key';
import { forgetOldProofs } from './used-proof';

/** Deletes what has served its time; several instances may do so at once. */
export function forgetEachNight(strapi: Core.Strapi) {
  async function task() {
    await forgetOldKeys(strapi);
    await forgetOldProofs(strapi);
  }
  strapi.cron.add({ forgetEachNight: { task, options: { rule: '17 3 * * *' } } });
}
