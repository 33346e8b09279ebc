import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePorts } from '../../scripts/ports.mjs';
import { editorAccount } from '../../tests/register-editor';
import { ask } from './ask';
import { inquiryFrom, referenceIn, submit } from './inquiry-examples';
import { mailsAbout, readMails } from './mails';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

const publicUrl = 'https://cms.towns.example';
const byHttps = { 'X-Forwarded-Proto': 'https' };

let cms: OwnCms;
let cmsUrl = '';

beforeAll(async () => {
  const [web = 0, port = 0] = await freePorts(2);
  cmsUrl = `http://127.0.0.1:${port}`;
  const ports = { web, cms: port };
  cms = await startOwnCms('public_address', { trustedProxies: 1, cmsUrl: publicUrl, ports });
}, 120_000);

afterAll(() => cms.stop());

const account = { firstname: 'Edna', ...editorAccount };

const post = (path: string, headers: Record<string, string> = {}, body: object = account) =>
  ask(path, { method: 'POST', body, headers }, cmsUrl);

test.each(['/admin/register-admin', '/admin/login', '/ADMIN/login/', '/admin/access-token'])(
  'where editors come by HTTPS, %s says so to who comes without it, and gives no cookie',
  async (path) => {
    const answer = await post(path, { 'X-Forwarded-Proto': 'http' });
    expect(answer).toMatchObject({
      status: 403,
      body: { error: { message: expect.stringContaining('X-Forwarded-Proto') } },
    });
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect((await post(path)).status).toBe(403);
  },
);

test('there the cookie of a sign-in is for HTTPS only', async () => {
  const { status, headers } = await post('/admin/register-admin', byHttps);
  expect(status).toBe(200);
  expect(headers.getSetCookie()[0]).toMatch(/; path=\/admin; samesite=strict; secure; httponly$/);
});

test('what the CMS is asked for besides, it answers without HTTPS too', async () => {
  expect((await ask('/_health', {}, cmsUrl)).status).toBe(204);
  expect((await ask('/api/news', {}, cmsUrl)).status).toBe(200);
});

/** The mail with which an editor gets a new password. */
async function reset() {
  const mails = await readMails(cms.dataDir);
  return mails.find(({ to }) => to?.some(({ address }) => address === editorAccount.email));
}

test('mails of the CMS lead to where it is found, not to where it listens', async () => {
  const { email } = account;
  await post('/admin/forgot-password', byHttps, { email });
  const { text } = await vi.waitFor(async () => {
    const mail = await reset();
    if (!mail) throw new Error('No mail');
    return mail;
  }, 10_000);
  expect(text).toContain(`${publicUrl}/admin/auth/reset-password?code=`);

  const { body } = await submit(inquiryFrom('Mary Ward'), { cmsUrl });
  const { notice } = await mailsAbout(referenceIn(body), cms.dataDir);
  expect(notice.text).toContain(`${publicUrl}/admin`);
  expect(`${notice.text}${notice.html}${text}`).not.toContain('127.0.0.1');
});

test('a file that leads to a new password outlives a restart, but not a day', async () => {
  await cms.restart();
  expect(await reset()).toBeDefined();

  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  const folder = join(cms.dataDir, 'mail');
  for (const name of await readdir(folder)) await utimes(join(folder, name), yesterday, yesterday);
  const before = await readMails(cms.dataDir);
  await cms.restart();
  expect(await reset()).toBeUndefined();
  expect(await readMails(cms.dataDir)).toHaveLength(before.length - 1);
});
