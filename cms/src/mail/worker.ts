import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { takeLease } from '../lease/take-lease';
import type { Lease } from '../lease/take-lease';
import type { WriteMail } from './mail';
import { mailFaultOf, UnwritableMailError } from './mail-fault';
import { beginMail, dropMail, endMail, missMail, nextMail } from './outbox';
import type { WaitingMail } from './outbox';
import type { MailTransport } from './transport';
import { beginLook, rest } from './wake';

/** Milliseconds. */
const longestRest = 30_000;
const restAfterFault = 5000;
const longestStop = 5000;

interface MailWorkerOptions {
  transport: MailTransport;
  /** Who writes the mails of each kind. */
  writers: Readonly<Record<string, WriteMail>>;
}

/**
 * Sends what is in the outbox, one mail after the other and on one instance at a time: each at least
 * once, and again only when it is not known whether it was taken. Gives what ends it.
 */
export function startMailWorker(strapi: Core.Strapi, { transport, writers }: MailWorkerOptions) {
  const over = new AbortController();
  let failedLooks = 0;
  let isOutage = false;

  function noteOutage(words: string) {
    if (!isOutage) strapi.log.warn(`mail: ${words}; what is in the outbox waits`);
    isOutage = true;
  }

  /** Asks a server that took nothing whether it does again. */
  async function isReachable() {
    if (!isOutage) return true;
    try {
      await transport.verify();
    } catch {
      return false;
    }
    isOutage = false;
    strapi.log.info('mail: goes out again');
    return true;
  }

  async function write(mail: WaitingMail) {
    try {
      return await writers[mail.kind]?.(mail);
    } catch (error) {
      if (error instanceof UnwritableMailError) throw error;
      // Its own words may have somebody's data in them.
      throw new UnwritableMailError('It could not be written', { cause: error });
    }
  }

  async function send(begun: WaitingMail) {
    const mail = await write(begun);
    if (!mail) return dropMail(strapi, begun);
    await transport.send(mail, begun.documentId);
    await endMail(strapi, begun);
  }

  async function sendOrNote(waiting: WaitingMail) {
    const mail = await beginMail(strapi, waiting);
    try {
      await send(mail);
    } catch (error) {
      const fault = mailFaultOf(error);
      if (fault.isOutage) noteOutage(fault.words);
      if (await missMail(strapi, mail, fault)) {
        strapi.log.warn(`mail: gave up the ${mail.kind} of ${mail.reference}: ${fault.words}`);
      }
    }
  }

  async function sendDue(lease: Lease) {
    for (;;) {
      const mail = await nextMail(strapi);
      if (!mail) return longestRest;
      const early = mail.dueAt.getTime() - Date.now();
      if (early > 0) return Math.min(early, longestRest);
      if (over.signal.aborted || isOutage || !lease.isHeld()) return 0;
      await sendOrNote(mail);
    }
  }

  /** Gives how long there is nothing to do, in milliseconds. */
  async function look() {
    beginLook();
    const mail = await nextMail(strapi);
    if (!mail) return longestRest;
    const early = mail.dueAt.getTime() - Date.now();
    if (early > 0) return Math.min(early, longestRest);
    if (!(await isReachable())) {
      failedLooks += 1;
      return Math.min(500 * 2 ** failedLooks, longestRest);
    }
    failedLooks = 0;
    const lease = await takeLease(strapi, 'mail');
    if (!lease) return restAfterFault;
    try {
      return await sendDue(lease);
    } finally {
      await lease.release();
    }
  }

  async function run() {
    while (!over.signal.aborted) {
      // A database that does not answer says so elsewhere, too.
      await rest(await look().catch(() => restAfterFault), over.signal);
    }
  }

  const running = run();
  return async function stop() {
    over.abort();
    await Promise.race([running, setTimeout(longestStop, undefined, { ref: false })]);
    transport.close();
  };
}
