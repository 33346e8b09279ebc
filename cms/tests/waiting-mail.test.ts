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

/** Whether the mail server takes nothing. */
let isAway = false;

let mailServer: MailServer;
let cms: OwnCms;
let headers: Record<string, string>;

beforeAll(async () => {
  mailServer = await createMailServer({ refusalOfAll: () => (isAway ? 421 : undefined) });
  await mailServer.start();
  cms = await startOwnCms('waiting_mail', { smtpUrl: mailServer.url });
  headers = { Authorization: `Bearer ${await registerEditor(cms.cmsUrl)}` };
}, 120_000);

afterAll(async () => {
  await cms.stop();
  await mailServer.stop();
});

const send = () => sendOne(cms.cmsUrl);

const shown = z.object({
  mails: z.array(
    z.object({ documentId: z.string(), state: z.string(), fault: z.string().nullable() }),
  ),
});

const mailsOf = async (reference: string) =>
  shown.parse((await ask(`/inquiries/${reference}`, { headers }, cms.cmsUrl)).body).mails;

/** Waits until one of its mails was not taken. */
const waitForFault = (reference: string) =>
  vi.waitFor(
    async () =>
      expect(await mailsOf(reference)).toContainEqual(
        expect.objectContaining({ fault: expect.any(String) }),
      ),
    20_000,
  );

async function change(reference: string, state: string) {
  const options = { method: 'PUT', body: { state }, headers };
  expect(await ask(`/inquiries/${reference}`, options, cms.cmsUrl)).toMatchObject({ status: 200 });
}

const day = 24 * 60 * 60 * 1000;

/** In so many days, as the database has times. */
function inDays(days: number) {
  const time = Date.now() + days * day;
  return cms.databaseUrl ? `'${new Date(time).toISOString()}'` : String(time);
}

test('a mail that a clock that was ahead has due in a year goes out now', async () => {
  isAway = true;
  const reference = await send();
  await waitForFault(reference);
  await cms.sql(`update mails set due_at = ${inDays(365)} where reference = '${reference}'`);
  isAway = false;
  await bothMails(mailServer, await send());
  await bothMails(mailServer, reference);
});

test('a mail that is sent again after days waits as long as a new one', async () => {
  isAway = true;
  const reference = await send();
  await waitForFault(reference);
  await cms.sql(
    `update mails set state = 'failed', fault = null, created_at = ${inDays(-5)} where reference = '${reference}'`,
  );
  for (const { documentId } of await mailsOf(reference)) {
    const path = `/inquiries/${reference}/mails/${documentId}/send-again`;
    await ask(path, { method: 'POST', headers }, cms.cmsUrl);
  }
  await waitForFault(reference);
  expect(await mailsOf(reference)).toMatchObject([{ state: 'waiting' }, { state: 'waiting' }]);
  isAway = false;
  await bothMails(mailServer, reference);
});

test('the mails of an inquiry that is spam wait until it is none, and keep no others waiting', async () => {
  isAway = true;
  const reference = await send();
  await waitForFault(reference);
  await change(reference, 'spam');
  isAway = false;
  await bothMails(mailServer, await send());
  expect(mailServer.subjectsAbout(reference)).toEqual([]);
  await change(reference, 'new');
  // Has the worker look at once.
  await bothMails(mailServer, await send());
  await bothMails(mailServer, reference);
  await change(reference, 'spam');
  await change(reference, 'new');
  await bothMails(mailServer, await send());
  expect(mailServer.subjectsAbout(reference)).toHaveLength(2);
});

test('who died with a clock that was ahead keeps no mail waiting', async () => {
  await cms.sql(
    `insert into leases (document_id, name, holder, until) values ('dead', 'mail', 'dead', ${inDays(365)})`,
  );
  await bothMails(mailServer, await send());
});
