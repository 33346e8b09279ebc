import type { Core } from '@strapi/strapi';
import type { Inquiry } from '@wsco/content-client/inquiry-rules';

/** What was sent, as it was accepted, and our reference for it. */
export type StoredInquiry = { reference: string } & {
  [Field in keyof Inquiry]: undefined extends Inquiry[Field]
    ? Inquiry[Field] | null
    : Inquiry[Field];
};

export async function readInquiry(
  strapi: Core.Strapi,
  reference: string,
): Promise<StoredInquiry | undefined> {
  const where = { reference };
  return (await strapi.db.query('api::inquiry.inquiry').findOne({ where })) ?? undefined;
}
