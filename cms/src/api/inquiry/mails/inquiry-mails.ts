import type { Core } from '@strapi/strapi';
import type { Mail, WriteMail } from '../../../mail/mail';
import type { MailOrder } from '../../../mail/outbox';
import { readInquiry } from '../stored-inquiry';
import type { StoredInquiry } from '../stored-inquiry';
import { writeAcknowledgement } from './acknowledgement';
import { writeNotice } from './notice';
import { writeReply } from './reply';

type WriteAbout = (
  strapi: Core.Strapi,
  inquiry: StoredInquiry,
  order: MailOrder,
) => Promise<Mail | undefined>;

const writers: Record<string, WriteAbout> = {
  acknowledgement: writeAcknowledgement,
  notice: writeNotice,
  reply: writeReply,
};

export const inquiryMailKinds = Object.keys(writers);

/** Who writes the mails about inquiries, by their kind. */
export function inquiryMailWriters(strapi: Core.Strapi): Record<string, WriteMail> {
  return Object.fromEntries(
    Object.entries(writers).map(([kind, write]) => [
      kind,
      async (order) => {
        const inquiry = await readInquiry(strapi, order.reference);
        return inquiry && write(strapi, inquiry, order);
      },
    ]),
  );
}
