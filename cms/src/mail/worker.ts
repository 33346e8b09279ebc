import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { takeLease } from '../lease/take-lease';
import type { Lease } from '../lease/take-lease';
import type { WriteMail } from './mail';
import { GoneMailError, mailFaultOf, UnansweredMailError, UnwritableMailError } from './mail-fault';
import type { MailFault } from './mail-fault';
import { nextMail } from './next-mail';
import { doubtMail, dropMail, endMail, isOverdone, missMail } from './outbox';
import type { WaitingMail } from './outbox';
import type { MailTransport } from './transport';
import { beginLook, rest } from './wake';

/** Milliseconds. */
const longestRest = 30_000;
const restAfterFault = 5000;
const longestStop = 5000;

/** At how many mails in a row a mail server may break off before it is left alone for a while. */
const mostBroken = 4;

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
  const kinds = Object.keys(writers);
  /** How often in a row the mail server took nothing. */
  let outages = 0;
  /** At how many mails in a row it broke off since it was last left alone. */
  let broken = 0;

  /** Gives how long to leave the mail server alone, in milliseconds. */
  function noteOutage(words: string) {
    if (outages === 0) strapi.log.warn(`mail: ${words}; what is in the outbox waits`);
    outages += 1;
    broken = 0;
    return Math.min(500 * 2 ** outages, longestRest);
  }

  function noteAnswer() {
    if (outages > 0) strapi.log.info('mail: goes out again');
    outages = 0;
    broken = 0;
  }

  /** Asks a server that took nothing whether it can be reached. */
  const isReachable = () =>
    transport.verify().then(
      () => true,
      () => false,
    );

  async function faultOf(error: unknown): Promise<MailFault | undefined> {
    if (error instanceof GoneMailError) return undefined;
    const fault = mailFaultOf(error);
    return fault.isItsOwn ? { ...fault, isItsOwn: await isReachable() } : fault;
  }

  /** Gives how long nothing can be sent, in milliseconds. */
  function pauseAfter({ isOutage, isItsOwn, words }: MailFault) {
    if (!isOutage) return 0;
    broken += 1;
    return isItsOwn && broken < mostBroken ? 0 : noteOutage(words);
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

  async function send(waiting: WaitingMail) {
    if (isOverdone(waiting)) throw new UnansweredMailError('It may have arrived twice');
    const mail = await write(waiting);
    if (!mail) return dropMail;
    const { recipients } = waiting;
    const to = mail.to.filter((address) => recipients?.includes(address) ?? true);
    // Those who were refused are to get it no more.
    if (to.length === 0) return endMail;
    await transport.send({ ...mail, to }, waiting.documentId, () => doubtMail(strapi, waiting));
    noteAnswer();
    return endMail;
  }

  /** Gives how long nothing can be sent, in milliseconds. */
  async function sendOrMiss(mail: WaitingMail) {
    const sent = await send(mail).catch(faultOf);
    if (!sent) return 0;
    // What cannot be noted is no fault of the mail server's.
    if (typeof sent === 'function') {
      await sent(strapi, mail);
      return 0;
    }
    const pause = pauseAfter(sent);
    if (await missMail(strapi, mail, sent)) {
      strapi.log.warn(`mail: gave up the ${mail.kind} of ${mail.reference}: ${sent.words}`);
    }
    return pause;
  }

  async function sendDue(lease: Lease) {
    for (;;) {
      const mail = await nextMail(strapi, kinds);
      if (!mail) return longestRest;
      const early = mail.dueAt.getTime() - Date.now();
      if (early > 0) return Math.min(early, longestRest);
      if (over.signal.aborted || !lease.isHeld()) return 0;
      const pause = await sendOrMiss(mail);
      if (pause > 0) return pause;
    }
  }

  /** Gives how long there is nothing to do, in milliseconds. */
  async function look() {
    beginLook();
    const mail = await nextMail(strapi, kinds);
    if (!mail) return longestRest;
    const early = mail.dueAt.getTime() - Date.now();
    if (early > 0) return Math.min(early, longestRest);
    if (outages > 0 && !(await isReachable()))
      return noteOutage('The mail server cannot be reached');
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
