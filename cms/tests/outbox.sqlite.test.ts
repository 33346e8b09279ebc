import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { registerEditor } from '../../tests/register-editor';
import { ask } from './ask';
import { runSql } from './database';
import { sendOne } from './inquiry-examples';
import { createMailServer } from './mail-server';
import type { MailServer } from './mail-server';
import { bothMails } from './mails';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let refusalOfAll: number | undefined;
const refused: Record<string, number> = { 'nobody@example.org': 550, 'later@example.org': 451 };

let mailServer: MailServer;
let cms: OwnCms;

beforeAll(async () => {
  mailServer = await createMailServer({
    refusalOf: (address) => refused[address],
    refusalOfAll: () => refusalOfAll,
  });
  await mailServer.start();
  cms = await startOwnCms('outbox', { smtpUrl: mailServer.url });
}, 120_000);

afterAll(async () => {
  await cms.stop();
  await mailServer.stop();
});

const named = z.tuple([z.object({ document_id: z.string() })]);

const send = (email?: string) => sendOne(cms.cmsUrl, email);

const rowsOf = (reference: string) =>
  runSql(
    cms,
    `select kind, state, attempts, fault from mails where reference = '${reference}' order by kind`,
  );

test('mails go out once each, and are marked as sent', async () => {
  const reference = await send();
  await bothMails(mailServer, reference);
  await vi.waitFor(async () =>
    expect(await rowsOf(reference)).toEqual([
      { kind: 'acknowledgement', state: 'sent', attempts: 1, fault: null },
      { kind: 'notice', state: 'sent', attempts: 1, fault: null },
    ]),
  );
});

test('while the mail server is down inquiries are taken, and their mails go out afterwards', async () => {
  await mailServer.stop();
  const references = await Promise.all([send(), send(), send()]);
  await vi.waitFor(async () =>
    expect(
      await runSql(cms, `select fault from mails where fault like '%took nothing%'`),
    ).not.toEqual([]),
  );
  await mailServer.start();
  for (const reference of references) await bothMails(mailServer, reference);
});

test('mails wait while the mail server takes none from us, whatever it says', async () => {
  refusalOfAll = 550;
  const reference = await send();
  const waits = {
    state: 'waiting',
    attempts: 0,
    fault: expect.stringMatching(/^The mail server took nothing \(550/),
  };
  await vi.waitFor(
    async () =>
      expect(await rowsOf(reference)).toEqual([
        expect.objectContaining(waits),
        expect.objectContaining(waits),
      ]),
    20_000,
  );
  refusalOfAll = undefined;
  await bothMails(mailServer, reference);
});

test('a mail that some of its team did not get is sent to them alone, and shown to staff', async () => {
  const token = await registerEditor(cms.cmsUrl);
  const headers = { Authorization: `Bearer ${token}` };
  const team = ['one', 'later', 'gone'].map((name) => `${name}@wsco.example`);
  const teams = team.map((email) => ({
    topic: 'financing',
    email,
  }));
  const asked = await ask(
    '/content-manager/single-types/api::inquiry.inquiry-settings',
    { method: 'PUT', body: { teams }, headers },
    cms.cmsUrl,
  );
  expect(asked.status).toBe(200);
  refused['gone@wsco.example'] = 550;
  refused['later@wsco.example'] = 451;
  const reference = await send();
  const told = () =>
    mailServer.mails
      .filter(({ subject }) => subject?.includes(`New inquiry ${reference}`))
      .map(({ to = [] }) => to.map(({ address }) => address));
  await vi.waitFor(() => expect(told()).toEqual([team]));
  delete refused['later@wsco.example'];
  const fault = 'The others have it; the mail server refused some: gone@wsco.example';
  await vi.waitFor(
    async () =>
      expect(await rowsOf(reference)).toEqual([
        expect.objectContaining({ state: 'sent' }),
        { kind: 'notice', state: 'failed', attempts: 2, fault },
      ]),
    30_000,
  );
  expect(told()).toEqual([team, team.slice(1)]);
  delete refused['gone@wsco.example'];
  const failed = `select document_id from mails where reference = '${reference}' and state = 'failed'`;
  const [{ document_id: mail }] = named.parse(await runSql(cms, failed));
  const again = `/inquiries/${reference}/mails/${mail}/send-again`;
  expect((await ask(again, { method: 'POST', headers }, cms.cmsUrl)).status).toBe(200);
  await vi.waitFor(() => expect(told()[2]).toEqual(['gone@wsco.example']), 10_000);
  const log = await readFile(join(cms.dataDir, 'logs', 'cms.log'), 'utf8');
  expect(log).not.toContain('@wsco.example');
});

test('a mail of a kind that is not known is left alone, and keeps no other waiting', async () => {
  await runSql(
    cms,
    `insert into mails (document_id, kind, reference, state, attempts, due_at, created_at)
      values ('unknown', 'newer', 'WSCO-NEWER', 'waiting', 0, 0, 0)`,
  );
  await bothMails(mailServer, await send());
  expect(await rowsOf('WSCO-NEWER')).toEqual([
    { kind: 'newer', state: 'waiting', attempts: 0, fault: null },
  ]);
});

test('a mail that was taken, but cannot be marked as sent, is sent twice at most', async () => {
  await runSql(
    cms,
    `create trigger unmarked before update on mails when new.state = 'sent'
      begin select raise(abort, 'no'); end`,
  );
  const reference = await send();
  await vi.waitFor(
    async () =>
      expect(await rowsOf(reference)).toEqual([
        expect.objectContaining({ kind: 'acknowledgement', state: 'failed' }),
        expect.objectContaining({ kind: 'notice', state: 'failed' }),
      ]),
    50_000,
  );
  await runSql(cms, 'drop trigger unmarked');
  expect(mailServer.subjectsAbout(reference)).toHaveLength(4);
});

test('an address that does not exist is given up, and the team is told all the same', async () => {
  const reference = await send('nobody@example.org');
  await vi.waitFor(async () =>
    expect(await rowsOf(reference)).toEqual([
      expect.objectContaining({ state: 'failed', fault: 'The mail server refused it (550)' }),
      expect.objectContaining({ kind: 'notice', state: 'sent' }),
    ]),
  );
});

test('an address that cannot be reached for now is tried again later', async () => {
  const reference = await send('later@example.org');
  await vi.waitFor(async () =>
    expect(await rowsOf(reference)).toEqual([
      expect.objectContaining({ state: 'waiting', attempts: 1, fault: expect.any(String) }),
      expect.objectContaining({ kind: 'notice', state: 'sent' }),
    ]),
  );
  delete refused['later@example.org'];
  await bothMails(mailServer, reference);
});

test('a mail server that breaks off brings no mail nearer to being given up', async () => {
  refused['cut@example.org'] = 421;
  const reference = await send('cut@example.org');
  const cut = { state: 'waiting', attempts: 0, fault: expect.stringContaining('took nothing') };
  await vi.waitFor(async () =>
    expect(await rowsOf(reference)).toEqual([
      expect.objectContaining(cut),
      expect.objectContaining({ kind: 'notice' }),
    ]),
  );
  delete refused['cut@example.org'];
  await bothMails(mailServer, reference);
});
