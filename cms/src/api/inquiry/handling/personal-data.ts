import type { Core } from '@strapi/strapi';
import { eraseInquiries } from './erase-inquiries';
import { readHistory, recordEvent } from './history';
import type { Staff } from './staff';

const uid = 'api::inquiry.inquiry';

/** Upper and lower case are the same: somebody may write an address in either. */
const sentFrom = (email: string) => ({ email: { $eqi: email.trim() } });

/** Everything that is kept of a person, as the person may ask for it. */
export async function exportPersonalData(strapi: Core.Strapi, staff: Staff, email: string) {
  const rows = await strapi.db
    .query(uid)
    .findMany({ where: sentFrom(email), orderBy: { id: 'asc' } });
  const inquiries = [];
  for (const { id: _id, documentId: _documentId, locale: _locale, ...inquiry } of rows) {
    const { reference } = inquiry;
    inquiries.push({ ...inquiry, history: await readHistory(strapi, reference) });
    await recordEvent(strapi, staff, reference, { kind: 'export' });
  }
  return { email, inquiries };
}

/** Gives how many inquiries were erased. */
export async function erasePersonalData(strapi: Core.Strapi, staff: Staff, email: string) {
  const erased = await eraseInquiries(strapi, sentFrom(email));
  strapi.log.info(`inquiries: ${erased} were erased by the user ${staff.id} of the admin`);
  return { erased };
}
