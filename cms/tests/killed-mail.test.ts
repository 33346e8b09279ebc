import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { stackEnvironment, variablesOf } from '../../scripts/stack-environment.mjs';
import { runSql } from './database';
import { startForgetfulMailServer } from './forgetful-mail-server';
import { inquiryFrom, submit } from './inquiry-examples';
import { startKillable } from './killable';
import type { Killable } from './killable';
import { makePlace } from './own-cms';

let mailServer: Awaited<ReturnType<typeof startForgetfulMailServer>>;
let cms: Killable;
let cmsUrl: string;
let database: { dataDir: string; databaseUrl: string | undefined };
let killed = Promise.resolve();

const sql = (statement: string) => runSql(database, statement);

async function kill() {
  await cms.kill();
  // Else who is dead sends the mail for another twenty seconds.
  await sql('delete from leases');
}

beforeAll(async () => {
  mailServer = await startForgetfulMailServer(() => {
    killed = kill();
  });
  database = await makePlace('killed_mail');
  const environment = await stackEnvironment({ ...database, smtpUrl: mailServer.url });
  ({ cmsUrl } = environment);
  cms = await startKillable({
    folder: 'cms',
    program: 'scripts/serve-cms.mjs',
    env: variablesOf(environment),
    address: `${cmsUrl}/_ready`,
  });
}, 240_000);

afterAll(async () => {
  await killed;
  await cms.stop();
  await mailServer.stop();
  await rm(database.dataDir, { recursive: true, force: true });
});

test('a CMS that is killed each time a mail was taken sends it twice, and then shows it to staff', async () => {
  await submit(inquiryFrom('Killed mail'), { cmsUrl }).catch(() => undefined);
  const givenUp = {
    state: 'failed',
    fault: 'The mail server did not say whether it took it',
  };
  const areGivenUp = () =>
    vi.waitFor(
      async () => expect(await sql('select state, fault from mails')).toEqual([givenUp, givenUp]),
      { timeout: 180_000, interval: 500 },
    );
  await areGivenUp();
  await kill();
  await areGivenUp();
  const ids = mailServer.mails.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(2);
}, 240_000);
