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
  ['/upload/folders', { name: 'Of a parent that is no number', parent: { a: 1 } }],
  ['/upload/actions/bulk-move', { folderIds: [2 ** 31], destinationFolderId: null }],
  ['/upload/actions/bulk-move', { fileIds: [1], destinationFolderId: 2 ** 31 }],
  ['/upload/actions/bulk-delete', { folderIds: ['x'], fileIds: [] }],
])('what %s is asked for is refused, and ends nothing', async (path, body) => {
  const question = { method: 'POST', body, headers: bearer({ token }) };
  expect(await ask(path, question, cms.cmsUrl)).toMatchObject({
    status: 400,
    body: { error: { message: expect.stringContaining('give an id') } },
  });
  expect((await ask('/_ready', {}, cms.cmsUrl)).status).toBe(204);
});
