import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startStack } from '../../scripts/stack.mjs';
import type { Stack } from '../../scripts/stack.mjs';
import { createEditor } from './editor';
import { readFeed } from './feed';

const category = 'api::news.news-category';
let other: Stack;
let cursor = '';

beforeAll(async () => {
  ({ cursor } = await readFeed());
  other = await startStack({ web: false, databaseUrl: inject('databaseUrl'), seed: 'none' });
}, 120_000);

afterAll(() => other.stop());

test('a second instance of the same CMS changes nothing', async () => {
  expect((await readFeed(undefined, other.cmsUrl)).cursor).toBe(cursor);
});

test('who waits at one instance is told of changes that another made', async () => {
  const told = readFeed(cursor, other.cmsUrl);
  const id = await createEditor().publish(category, { name: 'From afar', slug: 'from-afar' });
  expect(await told).toMatchObject({
    changes: [{ tags: ['news-categories', `news-categories:${id}`] }],
  });
  expect(await readFeed(cursor)).toEqual(await readFeed(cursor, other.cmsUrl));
});
