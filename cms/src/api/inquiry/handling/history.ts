import type { Core } from '@strapi/strapi';
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

/** Notes what somebody did; nothing changes or deletes that while the inquiry is kept. Gives its id. */
export async function recordEvent(
  strapi: Core.Strapi,
  staff: Staff,
  reference: string,
  event: NewEvent,
): Promise<string> {
  const data = { reference, staff: staff.name, ...event };
  const { documentId } = await strapi.db.query(uid).create({ data });
  return documentId;
}

export async function readHistory(strapi: Core.Strapi, reference: string): Promise<InquiryEvent[]> {
  return strapi.db.query(uid).findMany({
    select: ['kind', 'staff', 'words', 'createdAt', 'documentId'],
    where: { reference },
    orderBy: { id: 'asc' },
  });
}
