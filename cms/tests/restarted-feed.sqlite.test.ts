import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startStack } from '../../scripts/stack.mjs';
import { registerEditor } from '../../tests/register-editor';
import { runSql } from './database';
import { readFeed } from './feed';

const timeout = 120_000;
const everything = { tags: ['*'] };
let dataDir = '';

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'wsco-feed-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function serve<Result>(work: (cmsUrl: string) => Promise<Result>) {
  const cms = await startStack({ web: false, seed: 'none', dataDir });
  try {
    return await work(cms.cmsUrl);
  } finally {
    await cms.stop();
  }
}

const position = (cmsUrl: string) => readFeed(undefined, cmsUrl);

test('the same CMS goes on where it was, another one changes everything', { timeout }, async () => {
  const { cursor } = await serve(position);
  expect((await serve(position)).cursor).toBe(cursor);
  await runSql(
    { dataDir },
    `update strapi_core_store_settings set value = '"another"' where key like '%change-feed%'`,
  );
  expect((await serve((cmsUrl) => readFeed(cursor, cmsUrl))).changes).toMatchObject([everything]);
});

test('another default language changes everything', { timeout }, async () => {
  const changes = await serve(async (cmsUrl) => {
    const { cursor } = await position(cmsUrl);
    const headers = {
      Authorization: `Bearer ${await registerEditor(cmsUrl)}`,
      'Content-Type': 'application/json',
    };
    const locales = await (await fetch(`${cmsUrl}/i18n/locales`, { headers })).json();
    const french = z
      .array(z.object({ id: z.number(), code: z.string() }))
      .parse(locales)
      .find(({ code }) => code === 'fr');
    await fetch(`${cmsUrl}/i18n/locales/${french?.id}`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ name: 'Français', isDefault: true }),
    });
    return (await readFeed(cursor, cmsUrl)).changes;
  });
  expect(changes).toMatchObject([everything]);
});

test('a CMS stops while somebody waits', { timeout }, async () => {
  let answer: Promise<unknown> = Promise.resolve();
  const began = Date.now();
  await serve(async (cmsUrl) => {
    const { cursor } = await position(cmsUrl);
    answer = readFeed(cursor, cmsUrl).catch(() => 'cut off');
  });
  await answer;
  expect(Date.now() - began).toBeLessThan(19_000);
});
