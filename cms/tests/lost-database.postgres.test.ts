import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startStack } from '../../scripts/stack.mjs';
import type { Stack } from '../../scripts/stack.mjs';
import { ask } from './ask';
import { startDatabaseLine } from './database-line';
import { createDatabase } from './own-cms';

let cms: Stack;
let line: Awaited<ReturnType<typeof startDatabaseLine>>;

beforeAll(async () => {
  line = await startDatabaseLine((await createDatabase('lost')) ?? '');
  cms = await startStack({ web: false, seed: 'none', databaseUrl: line.url });
}, 240_000);

afterAll(async () => {
  await cms.stop();
  line.stop();
});

test('while the database hangs every answer is 503, and all is well once it is back', async () => {
  expect((await ask('/api/news', {}, cms.cmsUrl)).status).toBe(200);
  expect((await ask('/_ready', {}, cms.cmsUrl)).status).toBe(204);

  line.hold();
  const waiting = await ask('/api/news', {}, cms.cmsUrl);
  expect(waiting).toMatchObject({ status: 503, body: { error: { status: 503 } } });
  expect(waiting.headers.get('retry-after')).toBe('5');
  for (const path of ['/_ready', '/api/site', '/admin/init']) {
    expect((await ask(path, {}, cms.cmsUrl)).status, path).toBe(503);
  }
  expect((await ask('/_health', {}, cms.cmsUrl)).status).toBe(204);

  line.release();
  await vi.waitFor(async () => expect((await ask('/_ready', {}, cms.cmsUrl)).status).toBe(204), {
    timeout: 30_000,
    interval: 500,
  });
  expect((await ask('/api/news', {}, cms.cmsUrl)).status).toBe(200);
}, 120_000);
