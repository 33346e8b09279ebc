import type { Core } from '@strapi/strapi';
import { asciiAddress } from '@wsco/content-client/inquiry-rules';
import { removeForgottenMails } from '../../../mail/mail-files';
import { mailsOf } from '../../../mail/outbox';
import { eraseInquiries } from './erase-inquiries';
import { readHistory, recordExport } from './history';
import { staffOf } from './staff';
import type { Staff } from './staff';

const uid = 'api::inquiry.inquiry';

/** Upper and lower case are the same: somebody may write an address in either. */
const sentFrom = (email: string) => ({ email: { $eqi: asciiAddress(email.trim()) } });

/** Everything that is kept of a person, as the person may ask for it. */
export async function exportPersonalData(strapi: Core.Strapi, staff: Staff, email: string) {
  const rows = await strapi.db
    .query(uid)
    .findMany({ where: sentFrom(email), orderBy: { id: 'asc' }, populate: { assignee: true } });
  const inquiries = [];
  for (const { id: _id, documentId: _documentId, locale: _locale, assignee, ...inquiry } of rows) {
    const { reference } = inquiry;
    inquiries.push({
      ...inquiry,
      assignee: assignee && staffOf(assignee).name,
      history: await readHistory(strapi, reference),
      mails: await mailsOf(strapi, reference),
    });
  }
  const references = inquiries.map(({ reference }) => reference);
  await recordExport(strapi, staff, references);
  return { email, inquiries };
}

/** Gives how many inquiries were erased. */
export async function erasePersonalData(strapi: Core.Strapi, staff: Staff, email: string) {
  const erased = await eraseInquiries(strapi, sentFrom(email));
  await removeForgottenMails(strapi);
  strapi.log.info(`inquiries: ${erased} were erased by the user ${staff.id} of the admin`);
  return { erased };
}
