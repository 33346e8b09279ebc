import type { Core } from '@strapi/strapi';
import type { Mail, WriteMail } from '../../../mail/mail';
import { readInquiry } from '../stored-inquiry';
import type { StoredInquiry } from '../stored-inquiry';
import { writeAcknowledgement } from './acknowledgement';
import { writeNotice } from './notice';

type WriteAbout = (strapi: Core.Strapi, inquiry: StoredInquiry) => Promise<Mail>;

const writers: Record<string, WriteAbout> = {
  acknowledgement: writeAcknowledgement,
  notice: writeNotice,
};

/** Who writes the mails about inquiries, by their kind. */
export function inquiryMailWriters(strapi: Core.Strapi): Record<string, WriteMail> {
  return Object.fromEntries(
    Object.entries(writers).map(([kind, write]) => [
      kind,
      async (reference) => {
        const inquiry = await readInquiry(strapi, reference);
        return inquiry && write(strapi, inquiry);
      },
    ]),
  );
}
