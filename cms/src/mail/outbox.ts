import type { Core } from '@strapi/strapi';
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
  /** But those that met no mail server. */
  attempts: number;
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

/** How soon after an attempt of which nothing is known, in milliseconds. */
const retry = 10 * seconds;

/** How long a mail waits for a mail server, in milliseconds (RFC 5321, 4.5.4.1). */
const patience = 4 * days;

/** Has mails sent, once the transaction that this is a part of has committed. */
export async function putIntoOutbox(strapi: Core.Strapi, orders: readonly MailOrder[]) {
  await strapi.db.transaction(async ({ onCommit }: { onCommit: (then: () => void) => void }) => {
    const dueAt = new Date();
    const rows = orders.map((order) => ({ ...order, state: 'waiting', attempts: 0, dueAt }));
    await strapi.db.query(uid).createMany({ data: rows });
    onCommit(wakeMailWorker);
  });
}

/** The mail that is to be sent first, whether it is due or not. */
export async function nextMail(strapi: Core.Strapi): Promise<WaitingMail | undefined> {
  const [mail] = await strapi.db.query(uid).findMany({
    where: { state: 'waiting' },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    limit: 1,
  });
  return mail && { ...mail, dueAt: new Date(mail.dueAt), createdAt: new Date(mail.createdAt) };
}

async function update(strapi: Core.Strapi, { id }: WaitingMail, data: object) {
  await strapi.db.query(uid).updateMany({ where: { id }, data });
}

/** Notes that it is about to be sent: should that be cut off, it is sent again soon. */
export async function beginMail(strapi: Core.Strapi, mail: WaitingMail): Promise<WaitingMail> {
  const begun = {
    attempts: mail.attempts + 1,
    dueAt: new Date(Date.now() + retry),
  };
  await update(strapi, mail, begun);
  return { ...mail, ...begun };
}

export async function endMail(strapi: Core.Strapi, mail: WaitingMail) {
  await update(strapi, mail, { state: 'sent', sentAt: new Date(), fault: null });
}

function isGivenUp({ attempts, createdAt }: WaitingMail, fault: MailFault) {
  if (fault.isOutage) return Date.now() - createdAt.getTime() > patience;
  return fault.isFinal || attempts > (fault.isUncertain ? 1 : delays.length);
}

/**
 * Notes what went wrong, and when it is tried again; tells whether that is never. While there is no
 * mail server to refuse it, a mail is no further from being given up; one that may have arrived is
 * sent once more.
 */
export async function missMail(strapi: Core.Strapi, mail: WaitingMail, fault: MailFault) {
  const isOver = isGivenUp(mail, fault);
  const attempts = fault.isOutage ? mail.attempts - 1 : mail.attempts;
  const delay = fault.isOutage ? retry : (delays[attempts - 1] ?? 0);
  const next = { attempts, dueAt: new Date(Date.now() + delay) };
  await update(strapi, mail, { fault: fault.words, ...(isOver ? { state: 'failed' } : next) });
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
        data: { state: 'waiting', attempts: 0, dueAt: new Date(), fault: null },
      });
      onCommit(wakeMailWorker);
      return count > 0;
    },
  );
}
