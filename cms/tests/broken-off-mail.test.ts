import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { registerEditor } from '../../tests/register-editor';
import { ask } from './ask';
import { sendOne } from './inquiry-examples';
import { createMailServer } from './mail-server';
import type { MailServer } from './mail-server';
import { bothMails } from './mails';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

/** Where the mail server breaks off. */
let brokenOff: 'never' | 'at some' | 'at all' | 'before all' = 'never';
/** When it did. */
let moments: number[] = [];
/** Whom it answers about only once it is let. */
let held: string | undefined;
const gate = new EventTarget();

function breakOff() {
  moments.push(Date.now());
  return 421;
}

async function answerTo(address: string) {
  if (address === held) {
    held = undefined;
    const opened = once(gate, 'open');
    gate.dispatchEvent(new Event('reached'));
    await opened;
  }
  const isBroken = brokenOff === 'at all' || (brokenOff === 'at some' && address.startsWith('cut'));
  return isBroken ? breakOff() : undefined;
}

let mailServer: MailServer;
let cms: OwnCms;

beforeAll(async () => {
  mailServer = await createMailServer({
    refusalOf: answerTo,
    refusalOfAll: () => (brokenOff === 'before all' ? breakOff() : undefined),
  });
  await mailServer.start();
  cms = await startOwnCms('broken_off_mail', { smtpUrl: mailServer.url });
}, 120_000);

afterAll(async () => {
  await cms.stop();
  await mailServer.stop();
});

const send = (email?: string) => sendOne(cms.cmsUrl, email);

/** Sends an inquiry of which the first mail is under way until it is let go. */
async function sendAndHold(email: string) {
  held = email;
  const reached = once(gate, 'reached');
  const reference = await send(email);
  await reached;
  return reference;
}

const letGo = () => gate.dispatchEvent(new Event('open'));

/** What the CMS's log says of the mail server from now on. */
async function readLogFromHere() {
  const read = () => readFile(join(cms.dataDir, 'logs', 'cms.log'), 'utf8');
  const { length } = await read();
  return async () =>
    (await read()).slice(length).match(/what is in the outbox waits|goes out again/g);
}

const onceEach = ['what is in the outbox waits', 'goes out again'];

const minute = 60_000;
const hour = 60 * minute;

/** As the database has times. */
const timeOf = (milliseconds: number) =>
  cms.databaseUrl ? `'${new Date(milliseconds).toISOString()}'` : String(milliseconds);

/** Has the mails that wait sent first, as if they had been there for a while. */
const ageBy = (milliseconds: number) =>
  cms.sql(
    `update mails set due_at = ${timeOf(Date.now() - minute)},
      created_at = ${timeOf(Date.now() - milliseconds)} where state = 'waiting'`,
  );

async function recover() {
  brokenOff = 'never';
  await ageBy(minute);
  // Whatever is put into the outbox ends a pause.
  await bothMails(mailServer, await send());
}

const waitingRows = z.array(z.object({ attempts: z.literal(0), due_at: z.coerce.date() }));

const waiting = async () =>
  waitingRows.parse(
    await cms.sql(
      `select attempts, due_at from mails where state = 'waiting' and fault is not null`,
    ),
  );

test('mails at which the mail server breaks off keep no others waiting, and are tried ever less', async () => {
  brokenOff = 'at some';
  const cut = [];
  for (let number = 0; number < 8; number += 1) cut.push(await send(`cut${number}@example.org`));
  await vi.waitFor(async () => expect(await waiting()).toHaveLength(8), 20_000);
  await ageBy(hour / 2);
  const began = Date.now();
  await bothMails(mailServer, await send(), 20_000);
  await vi.waitFor(async () => {
    for (const { due_at } of await waiting()) {
      expect(due_at.getTime()).toBeGreaterThan(began + 5 * minute);
    }
  }, 20_000);
  await recover();
  for (const reference of cut) await bothMails(mailServer, reference);
});

test('when a mail server that was away is back, mails go out at once, however old they are', async () => {
  const readLog = await readLogFromHere();
  const old = await send();
  await bothMails(mailServer, old);
  await vi.waitFor(async () =>
    expect(await cms.sql(`select id from mails where state <> 'sent'`)).toEqual([]),
  );
  await mailServer.stop();
  await cms.sql(`update mails set state = 'waiting', attempts = 0 where reference = '${old}'`);
  await ageBy(2 * hour);
  const reference = await send();
  await vi.waitFor(async () => expect(await waiting()).not.toEqual([]), 20_000);
  await mailServer.start();
  await bothMails(mailServer, reference);
  await vi.waitFor(() => expect(mailServer.subjectsAbout(old)).toHaveLength(4), 40_000);
  await vi.waitFor(async () => expect(await readLog()).toEqual(onceEach));
});

test.each([
  ['at all', 14],
  ['before all', 5],
] as const)(
  'a mail server that breaks off %s is left alone for a while, and mails go out afterwards',
  async (where, times) => {
    const readLog = await readLogFromHere();
    const references = [await sendAndHold(`${randomUUID()}@example.org`)];
    for (let number = 0; number < 6; number += 1) references.push(await send());
    moments = [];
    brokenOff = where;
    letGo();
    await vi.waitFor(() => expect(moments.length).toBeGreaterThanOrEqual(times), 40_000);
    const [first = 0] = moments;
    // Of the pauses of one, two and four seconds the first two may end early, by the last of the inquiries.
    expect((moments[times - 1] ?? 0) - first).toBeGreaterThan(3500);
    await recover();
    for (const reference of references) await bothMails(mailServer, reference);
    await vi.waitFor(async () => expect(await readLog()).toEqual(onceEach));
  },
);

test('a mail that is under way when its inquiry is erased does not go out', async () => {
  const headers = { Authorization: `Bearer ${await registerEditor(cms.cmsUrl)}` };
  const readLog = await readLogFromHere();
  const reference = await sendAndHold('held@example.org');
  const erased = await ask(
    '/inquiries/personal-data/erase',
    { method: 'POST', body: { email: 'held@example.org' }, headers },
    cms.cmsUrl,
  );
  expect(erased.body).toEqual({ erased: 1 });
  letGo();
  await bothMails(mailServer, await send());
  expect(mailServer.subjectsAbout(reference)).toEqual([]);
  expect(await cms.sql(`select id from mails where reference = '${reference}'`)).toEqual([]);
  expect(await readLog()).toBeNull();
});
