import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { longestDelay } from './outbox';
import type { WaitingMail } from './outbox';

interface Row extends Omit<WaitingMail, 'unanswered' | 'recipients' | 'dueAt' | 'createdAt'> {
  unanswered: number | null;
  /** SQLite gives the text, PostgreSQL what it says. */
  recipients: unknown;
  dueAt: Date | number;
  createdAt: Date | number;
}

const addresses = z.nullable(z.array(z.string()));

const recipientsIn = (value: unknown) =>
  addresses.parse(typeof value === 'string' ? JSON.parse(value) : value);

/**
 * The mail that is to be sent first, whether it is due or not; another version may know of more kinds.
 * Those about an inquiry that is spam wait until it is none.
 */
export async function nextMail(
  strapi: Core.Strapi,
  kinds: readonly string[],
): Promise<WaitingMail | undefined> {
  const mails = strapi.db.metadata.get('api::mail.mail').tableName;
  const inquiries = strapi.db.metadata.get('api::inquiry.inquiry').tableName;
  const columns = [`${inquiries}.reference`, `${mails}.reference`];
  const spam = strapi.db
    .getConnection(inquiries)
    .where('state', 'spam')
    .whereRaw('?? = ??', columns);
  // Due later than any delay by a clock that was ahead.
  const isLate = new Date(Date.now() + longestDelay);
  const [mail]: Row[] = await strapi.db
    .getConnection(mails)
    .select(['id', 'kind', 'reference', 'event', 'attempts', 'unanswered', 'recipients'])
    .select({ documentId: 'document_id', dueAt: 'due_at', createdAt: 'created_at' })
    .where('state', 'waiting')
    .whereIn('kind', kinds)
    .whereNotExists(spam)
    .orderByRaw('due_at > ? desc, due_at, id', [isLate])
    .limit(1);
  if (!mail) return undefined;
  const dueAt = new Date(mail.dueAt);
  return {
    ...mail,
    unanswered: mail.unanswered ?? 0,
    recipients: recipientsIn(mail.recipients),
    dueAt: dueAt > isLate ? new Date() : dueAt,
    createdAt: new Date(mail.createdAt),
  };
}
