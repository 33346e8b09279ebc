import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { startStack } from '../../scripts/stack.mjs';
import type { Stack } from '../../scripts/stack.mjs';
import { createEditor } from './editor';
import { readFeed } from './feed';

const category = 'api::news.news-category';
let other: Stack;
let cursor = '';

beforeAll(async () => {
  ({ cursor } = await readFeed());
  other = await startStack({ databaseUrl: inject('databaseUrl'), seed: 'none' });
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

test('a gateway before one instance shows what was edited at another', async () => {
  const read = async () => {
    const answer = await fetch(`${other.siteUrl}/api/news-categories?fields=name`);
    return { text: await answer.text(), cache: answer.headers.get('cache-status') };
  };
  const before = await vi.waitFor(async () => {
    const answer = await read();
    // Until then it has not heard from the instance yet.
    expect(answer.cache).toBe('wsco; hit');
    return answer;
  }, 10_000);
  expect(before.text).not.toContain('From the other side');
  await createEditor().publish(category, { name: 'From the other side', slug: 'other-side' });
  await vi.waitFor(
    async () => expect((await read()).text).toContain('From the other side'),
    10_000,
  );
});
