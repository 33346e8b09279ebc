import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerEditor } from '../../tests/register-editor';
import { bearer } from './admin-session';
import { ask } from './ask';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let cms: OwnCms;
let token = '';

beforeAll(async () => {
  cms = await startOwnCms('outlived', { seed: 'none' });
  token = await registerEditor(cms.cmsUrl);
}, 120_000);

afterAll(() => cms.stop());

test.each([
  ['/upload/folders', { name: 'Of a parent that no database has', parent: 2 ** 31 }],
  ['/upload/folders', { name: 'Of a parent that is no number', parent: { id: 1 } }],
  ['/upload/actions/bulk-move', { folderIds: [2 ** 31], destinationFolderId: null }],
  ['/upload/actions/bulk-move', { fileIds: [2 ** 31], destinationFolderId: 2 ** 31 }],
])('the CMS outlives what %s is asked for', async (path, body) => {
  const question = { method: 'POST', body, headers: bearer({ token }) };
  const { status } = await ask(path, question, cms.cmsUrl);
  expect(status).toBeLessThan(500);
  expect((await ask('/_ready', {}, cms.cmsUrl)).status).toBe(204);
});
