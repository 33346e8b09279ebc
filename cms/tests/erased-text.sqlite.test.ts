import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerEditor } from '../../tests/register-editor';
import { ask } from './ask';
import { inquiryFrom, referenceIn, submit } from './inquiry-examples';
import { mailsAbout } from './mails';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let cms: OwnCms;
let token: string;

beforeAll(async () => {
  cms = await startOwnCms('erased_text');
  token = await registerEditor(cms.cmsUrl);
}, 120_000);

afterAll(() => cms.stop());

const post = (path: string, body: object) =>
  ask(
    `/inquiries${path}`,
    { method: 'POST', body, headers: { Authorization: `Bearer ${token}` } },
    cms.cmsUrl,
  );

/** What somebody finds who reads the file of the database itself. */
async function fileHas(text: string) {
  await cms.sql('pragma wal_checkpoint(truncate)');
  return (await readFile(join(cms.dataDir, 'content.db'))).includes(text);
}

test('what was erased is not in the file of the database any more', async () => {
  const sent = inquiryFrom('Overwritten');
  const long = `${sent.message} ${'Unforgettable words. '.repeat(200)}`;
  for (const message of [sent.message, long]) {
    const { body } = await submit({ ...sent, message }, { cmsUrl: cms.cmsUrl });
    await post(`/${referenceIn(body)}/notes`, { words: 'A noteworthy note' });
    await mailsAbout(referenceIn(body), cms.dataDir);
  }
  const texts = [sent.name, sent.email, 'Unforgettable', 'A noteworthy note'];
  for (const text of texts) expect(await fileHas(text), text).toBe(true);
  expect(await post('/personal-data/erase', { email: sent.email })).toMatchObject({
    body: { erased: 2 },
  });
  for (const text of texts) expect(await fileHas(text), text).toBe(false);
});
