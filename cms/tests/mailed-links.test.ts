import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePorts } from '../../scripts/ports.mjs';
import { editorAccount, registerEditor } from '../../tests/register-editor';
import { ask } from './ask';
import { inquiryFrom, referenceIn, submit } from './inquiry-examples';
import { mailsAbout, readMails } from './mails';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

const publicUrl = 'https://cms.towns.example';

let cms: OwnCms;
let cmsUrl = '';
beforeAll(async () => {
  const [port = 0] = await freePorts(1);
  cmsUrl = `http://127.0.0.1:${port}`;
  cms = await startOwnCms('mailed_links', {
    ports: { cms: port },
    cmsUrl: publicUrl,
  });
}, 120_000);
afterAll(() => cms.stop());

test('mails of the CMS lead to where it is found, not to where it listens', async () => {
  await registerEditor(cmsUrl);
  const { email } = editorAccount;
  await ask('/admin/forgot-password', { method: 'POST', body: { email } }, cmsUrl);
  const reset = await vi.waitFor(async () => {
    const mails = await readMails(cms.dataDir);
    const mail = mails.find(({ to }) => to?.some(({ address }) => address === email));
    if (!mail) throw new Error('No mail');
    return mail;
  }, 10_000);
  expect(reset.text).toContain(`${publicUrl}/admin/auth/reset-password?code=`);

  const { body } = await submit(inquiryFrom('Mary Ward'), { cmsUrl });
  const { notice } = await mailsAbout(referenceIn(body), cms.dataDir);
  expect(notice.text).toContain(`${publicUrl}/admin`);
  expect(`${notice.text}${notice.html}${reset.text}`).not.toContain('127.0.0.1');
});
