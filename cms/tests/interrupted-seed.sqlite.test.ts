import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startStack } from '../../scripts/stack.mjs';
import { registerEditor } from '../../tests/register-editor';
import { countDocuments } from './count-documents';
import { runSeed } from './run-seed';

const timeout = 300_000;
let dataDir = '';

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'wsco-seed-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function serve() {
  return startStack({ web: false, seed: 'none', dataDir });
}

test('a seed that was killed goes on, and doubles nothing', { timeout }, async () => {
  const killed = await runSeed({ dataDir, killAt: '9 of 25 articles' });
  expect(killed.code).toBe(-1);
  expect((await runSeed({ dataDir })).printed).toContain('seed: done');
  const cms = await serve();
  try {
    expect(await countDocuments(cms.cmsUrl)).toEqual({
      'news en': 25,
      'news fr': 14,
      'news-categories en': 5,
      'news-categories fr': 5,
      'organization-pages en': 9,
      'organization-pages fr': 9,
      'leadership en': 6,
      'leadership fr': 6,
    });
  } finally {
    await cms.stop();
  }
});

test('a database that has content of its own is left alone', { timeout }, async () => {
  const cms = await serve();
  try {
    const token = await registerEditor(cms.cmsUrl);
    await fetch(`${cms.cmsUrl}/content-manager/collection-types/api::news.article?locale=en`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({ title: 'Our own', slug: 'our-own' }),
    });
    const { code, printed } = await runSeed({ dataDir });
    expect(printed).toContain('content of its own');
    expect(code).toBe(0);
    expect(Object.values(await countDocuments(cms.cmsUrl)).every((count) => count === 0)).toBe(
      true,
    );
  } finally {
    await cms.stop();
  }
});
