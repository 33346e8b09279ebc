import type { Core } from '@strapi/strapi';
import { GoneMailError } from './mail-fault';
import type { MailFault } from './mail-fault';
import { wakeMailWorker } from './wake';

const uid = 'api::mail.mail';

/** What a mail is about: how it is written, and the reference of the inquiry that it is about. */
export interface MailOrder {
  kind: string;
  reference: string;
  /** The event of the inquiry that it tells of, where there is one. */
  event?: string | null;
}

export interface WaitingMail extends MailOrder {
  id: number;
  /** Names it to mail servers, such that the same mail sent twice can be known. */
  documentId: string;
  /** Those that came to an end; but for those that met no mail server. */
  attempts: number;
  /** How often it was sent to its end, and nobody knows what became of it. */
  unanswered: number;
  /** Those who are still to get it, once others have it; null for all. */
  recipients: readonly string[] | null;
  dueAt: Date;
  createdAt: Date;
}

const seconds = 1000;
const minutes = 60 * seconds;
const hours = 60 * minutes;
const days = 24 * hours;

/** How long after each refusal the next attempt follows, in milliseconds; there is none after the last. */
const delays = [
  ...[10 * seconds, 30 * seconds, minutes, 5 * minutes, 15 * minutes, 30 * minutes],
  ...[hours, 2 * hours, 4 * hours, 8 * hours],
];

/** In milliseconds. */
export const longestDelay = Math.max(...delays);

/** How soon after an attempt of which nothing is known, or that met no mail server, in milliseconds. */
const retry = 10 * seconds;

/** How long after a mail server broke off at one mail at most, in milliseconds. */
const longestRetry = 15 * minutes;

/** How often a mail may be sent without an answer. */
const mostUnanswered = 2;

/** As the schema has it. */
const longestFault = 200;

/** How long a mail waits for a mail server, in milliseconds (RFC 5321, 4.5.4.1). */
const patience = 4 * days;

const fresh = () => ({ state: 'waiting', attempts: 0, dueAt: new Date() });

/** Has mails sent, once the transaction that this is a part of has committed. */
export async function putIntoOutbox(strapi: Core.Strapi, orders: readonly MailOrder[]) {
  await strapi.db.transaction(async ({ onCommit }: { onCommit: (then: () => void) => void }) => {
    const rows = orders.map((order) => ({ ...order, ...fresh() }));
    await strapi.db.query(uid).createMany({ data: rows });
    onCommit(wakeMailWorker);
  });
}

async function update(strapi: Core.Strapi, { id }: WaitingMail, data: object) {
  await strapi.db.query(uid).updateMany({ where: { id }, data });
}

/**
 * Notes that it is about to have been sent: whatever happens then, it may have arrived. Rejects when it
 * does not wait any more, as its inquiry may be erased while it is under way.
 */
export async function doubtMail(strapi: Core.Strapi, mail: WaitingMail) {
  const { count } = await strapi.db.query(uid).updateMany({
    where: { id: mail.id, state: 'waiting' },
    data: { unanswered: mail.unanswered + 1, dueAt: new Date(Date.now() + retry) },
  });
  if (count === 0) throw new GoneMailError('It does not wait any more');
}

export async function endMail(strapi: Core.Strapi, mail: WaitingMail) {
  const attempts = mail.attempts + 1;
  await update(strapi, mail, { state: 'sent', attempts, sentAt: new Date(), fault: null });
}

/** Whether it was sent as often as it may be, by who could not note what came of it. */
export const isOverdone = ({ unanswered }: WaitingMail) => unanswered >= mostUnanswered;

function isGivenUp(mail: WaitingMail, fault: MailFault) {
  if (fault.isOutage) return Date.now() - mail.createdAt.getTime() > patience;
  return fault.isFinal || mail.attempts > delays.length || isOverdone(mail);
}

/** How long after the attempts so far the next one follows, in milliseconds. */
function delayOf({ attempts, createdAt }: WaitingMail, { isOutage, isItsOwn }: MailFault) {
  if (!isOutage) return delays[attempts - 1] ?? 0;
  // Those that wait for a mail server that is away go out as soon as it is back.
  if (!isItsOwn) return retry;
  const age = Date.now() - createdAt.getTime();
  return Math.min(Math.max(retry, age / 4), longestRetry);
}

/**
 * Notes what went wrong, and when it is tried again; tells whether that is never. While there is no
 * mail server to refuse it, a mail is no further from being given up; one that may have arrived is
 * sent once more.
 */
export async function missMail(strapi: Core.Strapi, mail: WaitingMail, fault: MailFault) {
  const attempts = mail.attempts + (fault.isOutage ? 0 : 1);
  const unanswered = mail.unanswered + (fault.isUncertain ? 1 : 0);
  const missed = { ...mail, attempts, unanswered };
  const isOver = isGivenUp(missed, fault);
  const dueAt = new Date(Date.now() + delayOf(missed, fault));
  const recipients = fault.refused ?? mail.recipients;
  const next = isOver ? { state: 'failed' } : { unanswered, dueAt };
  const words = [fault.words, fault.refused?.join(', ')].filter(Boolean).join(': ');
  await update(strapi, mail, {
    fault: words.slice(0, longestFault),
    attempts,
    recipients,
    ...next,
  });
  return isOver;
}

/** A mail about something that is no longer there. */
export async function dropMail(strapi: Core.Strapi, { id }: WaitingMail) {
  await strapi.db.query(uid).delete({ where: { id } });
}

export interface OutboxEntry {
  documentId: string;
  kind: string;
  state: 'waiting' | 'sent' | 'failed';
  attempts: number;
  /** What went wrong last; null for nothing. */
  fault: string | null;
  /** ISO 8601. */
  sentAt: string | null;
}

/** How far the mails about an inquiry are. */
export async function mailsOf(strapi: Core.Strapi, reference: string): Promise<OutboxEntry[]> {
  return strapi.db.query(uid).findMany({
    select: ['documentId', 'kind', 'state', 'attempts', 'fault', 'sentAt'],
    where: { reference },
    orderBy: { id: 'asc' },
  });
}

/** Begins anew with a mail that was given up; false when there is none. */
export async function sendAgain(
  strapi: Core.Strapi,
  { reference, documentId }: { reference: string; documentId: string },
): Promise<boolean> {
  return await strapi.db.transaction(
    async ({ onCommit }: { onCommit: (then: () => void) => void }) => {
      const { count } = await strapi.db.query(uid).updateMany({
        where: { reference, documentId, state: 'failed' },
        // As if it were new, so that it waits as long for a mail server.
        data: { ...fresh(), unanswered: 0, createdAt: new Date(), fault: null },
      });
      onCommit(wakeMailWorker);
      return count > 0;
    },
  );
}
