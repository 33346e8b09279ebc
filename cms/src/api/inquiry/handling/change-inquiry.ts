import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type * as z from 'zod/mini';
import { mailsOf, putIntoOutbox } from '../../../mail/outbox';
import { mailsAbout } from '../receive-inquiry';
import type { asked } from './asked';
import type { ListedInquiry } from './find-inquiries';
import { handlers } from './handlers';
import { recordEvent } from './history';
import type { InquiryState } from './inquiry-state';
import { onLockedInquiry } from './locked-inquiry';
import type { Staff } from './staff';

const uid = 'api::inquiry.inquiry';

type Change = z.infer<typeof asked.change>;

/** Gives a locked inquiry a state; one that is not spam after all brings its mails now. */
export async function setState(
  strapi: Core.Strapi,
  staff: Staff,
  { reference, state: before }: ListedInquiry,
  state: InquiryState,
) {
  if (before === state) return;
  await strapi.db.query(uid).update({ where: { reference }, data: { state } });
  await recordEvent(strapi, staff, reference, { kind: 'state', words: state });
  const isFirstTime = before === 'spam' && (await mailsOf(strapi, reference)).length === 0;
  if (isFirstTime) await putIntoOutbox(strapi, mailsAbout(reference));
}

const assigneeOf = ({ assignee }: ListedInquiry) => assignee?.id ?? null;

/** Gives a locked inquiry to one of those who may handle it, or to nobody. */
async function assign(
  strapi: Core.Strapi,
  staff: Staff,
  inquiry: ListedInquiry,
  assignee: number | null,
) {
  if (assigneeOf(inquiry) === assignee) return;
  const chosen = (await handlers(strapi)).find(({ id }) => id === assignee);
  if (assignee !== null && !chosen) {
    throw new errors.ValidationError('That person may not handle inquiries; choose another one');
  }
  const { reference } = inquiry;
  await strapi.db.query(uid).update({ where: { reference }, data: { assignee } });
  await recordEvent(strapi, staff, reference, { kind: 'assignee', words: chosen?.name ?? null });
}

function refuseOutdated(inquiry: ListedInquiry, before: Change['before']) {
  const { state, assignee } = inquiry;
  if (!before || (before.state === state && before.assignee === assigneeOf(inquiry))) return;
  throw new errors.ApplicationError(
    `Somebody else changed it meanwhile: it is ${state}, and ${assignee?.name ?? 'nobody'} works on it; change it if that is still right`,
  );
}

/** Changes all that is asked for, or nothing. */
export async function changeInquiry(
  strapi: Core.Strapi,
  staff: Staff,
  reference: string,
  { state, assignee, before }: Change,
) {
  await onLockedInquiry(strapi, reference, async (inquiry) => {
    refuseOutdated(inquiry, before);
    if (state !== undefined) await setState(strapi, staff, inquiry, state);
    if (assignee !== undefined) await assign(strapi, staff, inquiry, assignee);
  });
}
