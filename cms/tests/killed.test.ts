import { EventEmitter, once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { stackEnvironment, variablesOf } from '../../scripts/stack-environment.mjs';
import { inquiryFrom, referenceIn, submit } from './inquiry-examples';
import { aWhile, startKillable } from './killable';
import type { Killable } from './killable';
import { createMailServer } from './mail-server';
import type { MailServer } from './mail-server';
import { makePlace } from './own-cms';
import { runSql } from './database';
import { makeProof } from './proofs';

/** More in `npm run test:faults`. */
const count = Number(process.env.KILLED_INQUIRIES ?? 24);
const senders = 6;
const fewestKills = 3;

/** Milliseconds in which all mail has gone out, once the mail server is back for good. */
const drainedWithin = 120_000;

let mailServer: MailServer;
let cms: Killable;
let gateway: Killable;
let siteUrl: string;
let database: { dataDir: string; databaseUrl: string | undefined };

beforeAll(async () => {
  mailServer = await createMailServer();
  await mailServer.start();
  database = await makePlace('killed');
  const environment = await stackEnvironment({
    ...database,
    smtpUrl: mailServer.url,
    trustedProxies: 1,
  });
  siteUrl = `http://127.0.0.1:${environment.webPort}`;
  const env = variablesOf(environment);
  cms = await startKillable({
    folder: 'cms',
    program: 'scripts/serve-cms.mjs',
    env,
    address: `http://127.0.0.1:${environment.cmsPort}/_ready`,
  });
  gateway = await startKillable({
    folder: 'web',
    program: 'web/dist/server/main.js',
    env,
    address: `${siteUrl}/_ready`,
  });
}, 240_000);

afterAll(async () => {
  await Promise.all([cms.stop(), gateway.stop()]);
  await mailServer.stop();
  await rm(database.dataDir, { recursive: true, force: true });
});

/** Asks until there is an answer, as a browser's owner does. */
async function insist<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await aWhile(100, 400);
  }
}

/** From a network of its own, as one network sends so many an hour. */
const addressOf = (number: number) => `11.${number >> 8}.${number & 255}.7`;

async function sendOne(number: number) {
  const sent = inquiryFrom(`Killed-${number}`);
  const proof = await insist(async () => (await makeProof(siteUrl)).text);
  await aWhile(2100, 2200);
  const sending = { key: `killed-${number}`, proof, from: addressOf(number), cmsUrl: siteUrl };
  return insist(async () => {
    moments.emit('sending');
    const { status, body } = await submit(sent, sending);
    return status === 201 ? { email: sent.email, reference: referenceIn(body) } : undefined;
  });
}

/** Tells of each inquiry that is being sent. */
const moments = new EventEmitter();

/** Any moment; but more often than by chance one at which an inquiry was sent and not answered. */
async function momentToKill(signal: AbortSignal) {
  await aWhile(500, 2500);
  if (!signal.aborted && Math.random() < 0.7) {
    await Promise.race([once(moments, 'sending'), once(signal, 'abort')]);
  }
  await aWhile(0, 20);
}

const rowSchema = z.array(
  z.object({ email: z.string(), reference: z.string(), state: z.string() }),
);

test('servers that are killed, and a mail server that comes and goes, lose and double nothing', async () => {
  const over = new AbortController();
  let kills = 0;
  const killing = (async () => {
    while (!over.signal.aborted || kills < fewestKills) {
      await momentToKill(over.signal);
      await (Math.random() < 0.6 ? cms : gateway).kill();
      kills += 1;
    }
  })();
  const flapping = (async () => {
    while (!over.signal.aborted) {
      await aWhile(1000, 4000);
      await mailServer.stop();
      await aWhile(1000, 4000);
      await mailServer.start();
    }
  })();

  const numbers = Array.from({ length: count }, (_, number) => number);
  const acknowledged: { email: string; reference: string }[] = [];
  const sendAll = async () => {
    for (let number = numbers.pop(); number !== undefined; number = numbers.pop()) {
      acknowledged.push(await sendOne(number));
    }
  };
  await Promise.all(Array.from({ length: senders }, sendAll));
  over.abort();
  await Promise.all([killing, flapping]);

  const rows = rowSchema.parse(
    await runSql(database, 'select email, reference, state from inquiries'),
  );
  const bySender = <Row extends { email: string }>(all: Row[]) =>
    all.toSorted((left, right) => left.email.localeCompare(right.email));
  expect(bySender(rows)).toEqual(bySender(acknowledged).map((each) => ({ ...each, state: 'new' })));

  const mailsAbout = (reference: string) =>
    mailServer.mails.flatMap(({ subject }) =>
      subject?.includes(reference)
        ? [subject.startsWith('New inquiry') ? 'notice' : 'receipt']
        : [],
    );
  await vi.waitFor(async () => {
    expect(await runSql(database, `select id from mails where state <> 'sent'`)).toEqual([]);
  }, drainedWithin);
  for (const { reference } of acknowledged) {
    const mails = mailsAbout(reference);
    for (const kind of ['notice', 'receipt']) {
      const times = mails.filter((each) => each === kind).length;
      expect(times, `${kind} about ${reference}`).toBeGreaterThanOrEqual(1);
      expect(times, `${kind} about ${reference}`).toBeLessThanOrEqual(2);
    }
  }
  if (database.databaseUrl === undefined) {
    expect(await runSql(database, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(await runSql(database, 'pragma foreign_key_check')).toEqual([]);
  }
}, 3_600_000);
