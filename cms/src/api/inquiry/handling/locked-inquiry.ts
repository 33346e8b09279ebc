import type { Core } from '@strapi/strapi';
import { findOne } from './find-inquiries';
import type { ListedInquiry } from './find-inquiries';
import { lock } from './history';

/** Works on an inquiry in a transaction, while nobody else changes or erases it. */
export async function onLockedInquiry(
  strapi: Core.Strapi,
  reference: string,
  work: (inquiry: ListedInquiry) => Promise<void>,
) {
  await strapi.db.transaction(async () => {
    await lock(strapi, [reference]);
    await work(await findOne(strapi, reference));
  });
}
