import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Staff } from './staff';

const uid = 'api::inquiry.inquiry-event';

export type EventKind = 'state' | 'assignee' | 'note' | 'reply' | 'mail' | 'export';

export interface InquiryEvent {
  kind: EventKind;
  /** Who did it. */
  staff: string;
  /** The new state or assignee, or what was written. */
  words: string | null;
  /** ISO 8601. */
  createdAt: string;
  documentId: string;
}

interface NewEvent {
  kind: EventKind;
  words?: string | null;
}

/** Locks inquiries: what is noted about one while it is erased would outlive it. */
export async function lock(strapi: Core.Strapi, references: readonly string[]) {
  const where = { reference: { $in: references } };
  const data = { updatedAt: new Date() };
  const { count } = await strapi.db.query('api::inquiry.inquiry').updateMany({ where, data });
  if (count === references.length) return;
  throw new errors.NotFoundError('The inquiry is not there; it may have been erased');
}

/** Notes what somebody did; nothing changes or deletes that while the inquiry is kept. Gives its id. */
export async function recordEvent(
  strapi: Core.Strapi,
  staff: Staff,
  reference: string,
  event: NewEvent,
): Promise<string> {
  return await strapi.db.transaction(async () => {
    await lock(strapi, [reference]);
    const data = { reference, staff: staff.name, ...event };
    const { documentId } = await strapi.db.query(uid).create({ data });
    return documentId;
  });
}

/** Notes that somebody has taken inquiries out of the CMS. */
export async function recordExport(
  strapi: Core.Strapi,
  staff: Staff,
  references: readonly string[],
) {
  if (references.length === 0) return;
  await strapi.db.transaction(async () => {
    await lock(strapi, references);
    const data = references.map((reference) => ({ reference, staff: staff.name, kind: 'export' }));
    await strapi.db.query(uid).createMany({ data });
  });
}

export async function readHistory(strapi: Core.Strapi, reference: string): Promise<InquiryEvent[]> {
  return strapi.db.query(uid).findMany({
    select: ['kind', 'staff', 'words', 'createdAt', 'documentId'],
    where: { reference },
    orderBy: { id: 'asc' },
  });
}
