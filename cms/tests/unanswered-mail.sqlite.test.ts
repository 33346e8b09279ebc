import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startForgetfulMailServer } from './forgetful-mail-server';
import { inquiryFrom, submit } from './inquiry-examples';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let mailServer: Awaited<ReturnType<typeof startForgetfulMailServer>>;
let cms: OwnCms;

beforeAll(async () => {
  mailServer = await startForgetfulMailServer();
  cms = await startOwnCms('unanswered', { smtpUrl: mailServer.url });
}, 120_000);

afterAll(async () => {
  await cms.stop();
  await mailServer.stop();
});

test('a mail that nobody knows about is sent twice at most, and then shown to staff', async () => {
  await submit(inquiryFrom('Unanswered'), { cmsUrl: cms.cmsUrl });
  const givenUp = {
    state: 'failed',
    attempts: 2,
    fault: 'The mail server did not say whether it took it',
  };
  await vi.waitFor(
    async () =>
      expect(await cms.sql('select state, attempts, fault from mails')).toEqual([givenUp, givenUp]),
    40_000,
  );
  const ids = mailServer.mails.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(2);
});

test('a mail that was refused before is sent twice all the same when nobody knows about it', async () => {
  mailServer.mails.length = 0;
  await cms.sql(
    `insert into mails (document_id, kind, reference, state, attempts, due_at, created_at)
      select 'refusedbefore', kind, reference, 'waiting', 1, 0, created_at from mails limit 1`,
  );
  await vi.waitFor(
    async () =>
      expect(
        await cms.sql(`select state, attempts from mails where document_id = 'refusedbefore'`),
      ).toEqual([{ state: 'failed', attempts: 3 }]),
    { timeout: 120_000, interval: 500 },
  );
  expect(mailServer.mails).toHaveLength(2);
}, 130_000);
