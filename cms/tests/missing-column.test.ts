import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { registerEditor } from '../../tests/register-editor';
import { bearer } from './admin-session';
import { ask } from './ask';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let cms: OwnCms;
let token = '';

beforeAll(async () => {
  cms = await startOwnCms('missing_column', { seed: 'none' });
  token = await registerEditor(cms.cmsUrl);
}, 120_000);

afterAll(() => cms.stop());

const read = (path: string) => ask(path, { headers: bearer({ token }) }, cms.cmsUrl);

function isLogged(words: RegExp) {
  return vi.waitFor(async () => {
    expect(await readFile(join(cms.dataDir, 'logs', 'cms.log'), 'utf8')).toMatch(words);
  });
}

test('a column that the caller names is a fault of the caller, and logged', async () => {
  expect(await read('/upload/folders?fields=nothing')).toMatchObject({ status: 400 });
  await isLogged(/warn: GET \/upload\/folders: .*nothing/);
});

test('a column that only we name is a fault of ours, and logged', async () => {
  await cms.sql('alter table inquiries rename column state to lost');
  expect(await read('/inquiries/summary')).toMatchObject({ status: 500 });
  expect(await read('/inquiries/summary?locale=en')).toMatchObject({ status: 500 });
  await isLogged(/error: .*state/);
});
