import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { startStack } from '../../scripts/stack.mjs';
import type { Stack } from '../../scripts/stack.mjs';
import { createEditor } from './editor';
import { readFeed } from './feed';
import { inquiryFrom, referenceIn, stored, submit } from './inquiry-examples';
import { readMails } from './mails';
import { makeProof } from './proofs';

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

test('fifty posts of one key at once, to both instances, are one inquiry with one acknowledgement', async () => {
  const key = randomUUID();
  const sent = inquiryFrom('Sent to both');
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, number) =>
      submit(sent, { key, ...(number % 2 && { cmsUrl: other.cmsUrl }) }),
    ),
  );
  const [reference = '', ...others] = new Set(answers.map(({ body }) => referenceIn(body)));
  expect(others).toEqual([]);
  expect(await stored('Sent to both')).toMatchObject([{ reference }]);
  await vi.waitFor(async () => {
    const mails = [...(await readMails()), ...(await readMails(other.dataDir))];
    const about = mails.flatMap(({ subject }) => (subject?.includes(reference) ? [subject] : []));
    expect(about.sort()).toEqual([
      expect.stringMatching(/^New inquiry/),
      expect.stringMatching(/^We have received/),
    ]);
  }, 20_000);
});

test('a proof of work is good for one inquiry on both instances together', async () => {
  const { text } = await makeProof();
  await setTimeout(2100);
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, number) =>
      submit(inquiryFrom(`Replayed to both ${number}`), {
        proof: text,
        ...(number % 2 && { cmsUrl: other.cmsUrl }),
      }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
  expect(await stored('Replayed to both')).toHaveLength(1);
});
