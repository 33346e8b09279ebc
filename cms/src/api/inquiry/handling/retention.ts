import type { Core } from '@strapi/strapi';
import { removeForgottenMails } from '../../../mail/mail-files';
import { eraseInquiries, eraseOrphans } from './erase-inquiries';
import { monthsBefore } from './months-before';

const usual = 12;

/** Erases what came in longer ago than the settings say, whatever its state. */
export async function eraseOldInquiries(strapi: Core.Strapi, now = new Date()) {
  const settings = await strapi.documents('api::inquiry.inquiry-settings').findFirst();
  const oldest = monthsBefore(now, settings?.retentionMonths ?? usual);
  const erased = await eraseInquiries(strapi, { createdAt: { $lt: oldest } });
  await eraseOrphans(strapi);
  await removeForgottenMails(strapi);
  if (erased > 0) strapi.log.info(`inquiries: ${erased} were erased, as their time is over`);
}
