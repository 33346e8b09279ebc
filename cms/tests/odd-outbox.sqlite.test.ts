import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerEditor } from '../../tests/register-editor';
import { mailFolder } from '../src/mail/mail-files';
import { ask } from './ask';
import { sendOne } from './inquiry-examples';
import { mailsAbout } from './mails';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let cms: OwnCms;

beforeAll(async () => {
  cms = await startOwnCms('odd_outbox');
}, 120_000);

afterAll(() => cms.stop());

test('what cannot be removed beside mails does not keep those of an erased person, nor the CMS from starting', async () => {
  const headers = { Authorization: `Bearer ${await registerEditor(cms.cmsUrl)}` };
  const email = 'erased@example.org';
  await mailsAbout(await sendOne(cms.cmsUrl, email), cms.dataDir);
  const folders = ['0-archive', '0.eml', 'unkept-0.eml'];
  for (const name of folders) await mkdir(join(mailFolder(cms.dataDir), name));
  const body = { email };
  const path = '/inquiries/personal-data/erase';
  const erased = await ask(path, { method: 'POST', body, headers }, cms.cmsUrl);
  expect(erased).toMatchObject({ status: 200, body: { erased: 1 } });
  expect((await readdir(mailFolder(cms.dataDir))).sort()).toEqual(folders);
  await cms.restart();
}, 120_000);

test('a mail of a kind that is not known outlives a start', async () => {
  await cms.sql(
    `insert into mails (document_id, kind, reference, state, attempts, due_at, created_at)
      values ('newer', 'newer', 'NEWER', 'waiting', 0, 0, 0), ('orphan', 'notice', 'OLDER', 'failed', 0, 0, 0)`,
  );
  await cms.restart();
  expect(await cms.sql('select reference, state from mails')).toEqual([
    { reference: 'NEWER', state: 'waiting' },
  ]);
}, 120_000);
