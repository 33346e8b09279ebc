import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { mailsOf, putIntoOutbox } from '../../../mail/outbox';
import { mailsAbout } from '../receive-inquiry';
import { findOne } from './find-inquiries';
import { handlers } from './handlers';
import { recordEvent } from './history';
import type { InquiryState } from './inquiry-state';
import type { Staff } from './staff';

const uid = 'api::inquiry.inquiry';

/** One that was set aside, and is not spam after all, brings its mails now. */
export async function setState(
  strapi: Core.Strapi,
  staff: Staff,
  reference: string,
  state: InquiryState,
) {
  await strapi.db.transaction(async () => {
    const before = (await findOne(strapi, reference)).state;
    if (before === state) return;
    const where = { reference, state: before };
    const { count } = await strapi.db.query(uid).updateMany({ where, data: { state } });
    if (count === 0) throw new errors.ApplicationError('Somebody else changed it; look again');
    await recordEvent(strapi, staff, reference, { kind: 'state', words: state });
    const isFirstTime = before === 'spam' && (await mailsOf(strapi, reference)).length === 0;
    if (isFirstTime) await putIntoOutbox(strapi, mailsAbout(reference));
  });
}

/** Gives an inquiry to one of those who may handle it, or to nobody. */
export async function assign(
  strapi: Core.Strapi,
  staff: Staff,
  reference: string,
  assignee: number | null,
) {
  await findOne(strapi, reference);
  const chosen = (await handlers(strapi)).find(({ id }) => id === assignee);
  if (assignee !== null && !chosen) {
    throw new errors.ValidationError('That person may not handle inquiries; choose another one');
  }
  await strapi.db.transaction(async () => {
    await strapi.db.query(uid).update({ where: { reference }, data: { assignee } });
    const words = chosen?.name ?? null;
    await recordEvent(strapi, staff, reference, { kind: 'assignee', words });
  });
}
