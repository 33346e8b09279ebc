import type { Core } from '@strapi/strapi';
import type { Inquiry } from '@wsco/content-client/inquiry-rules';
import type { InquiryState } from './handling/inquiry-state';

/** What was sent, as it was accepted, and what we keep with it. */
export type StoredInquiry = {
  reference: string;
  state: InquiryState;
  /** Why it was set aside. */
  suspicion: string | null;
  /** ISO 8601. */
  createdAt: string;
} & {
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
