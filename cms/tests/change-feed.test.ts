import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask';
import { createEditor } from './editor';
import { followFeed, readFeed } from './feed';

const article = 'api::news.article';
const page = 'api::organization.organization-page';
const editor = createEditor();

const written = (slug: string) => ({
  title: `About ${slug}`,
  slug,
  summary: 'What is to be said about the change feed',
  publishedOn: '2026-03-01',
});

describe('the feed', () => {
  test('tells where it is, and is kept by nobody', async () => {
    const { status, body, headers } = await ask('/_changes');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual({ cursor: expect.stringMatching(/^\d+\.[0-9a-f]{24}$/), changes: [] });
  });

  test('tells all changes after a cursor, in order', async () => {
    const { cursor } = await readFeed();
    const first = await editor.publish(article, written('feed-first'));
    const second = await editor.publish(article, written('feed-second'));
    const { changes, cursor: next } = await readFeed(cursor);
    const number = Number(cursor.split('.')[0]);
    expect(changes).toEqual([
      { number: number + 1, tags: ['news', `news:${first}`] },
      { number: number + 2, tags: ['news', `news:${second}`] },
    ]);
    expect((await readFeed(cursor.replace(/\..*/, `.${'0'.repeat(24)}`))).reset).toBe(true);
    expect((await readFeed()).cursor).toBe(next);
  });

  test.each([
    ['of another database', '?after=1.abcdefabcdefabcdefabcdef'],
    ['of the future', '?after=999999999.abcdefabcdefabcdefabcdef'],
    ['beyond all numbers', '?after=99999999999999999999.abcdefabcdefabcdefabcdef'],
    ['that is empty', '?after='],
    ['that is none', '?after=nonsense'],
    ['that is several', '?after[]=1.a&after[]=2.b'],
    ['that is an object', '?after[$gt]=1'],
  ])('begins anew after a cursor %s', async (_what, query) => {
    const { cursor } = await readFeed();
    const { status, body } = await ask(`/_changes${query}`);
    expect({ status, body }).toEqual({ status: 200, body: { cursor, reset: true, changes: [] } });
  });
});

describe('who waits', () => {
  let draft = '';
  beforeAll(async () => {
    draft = await editor.create(article, written('feed-waiting'));
  });

  test('is told of a change as soon as it is made, and of nothing before', async () => {
    const { cursor } = await readFeed();
    let told = 0;
    const waiting = Array.from({ length: 5 }, async () => {
      const answer = await readFeed(cursor);
      told += 1;
      return answer;
    });
    await editor.tryUpdate(article, draft, { title: 'Only a draft' });
    expect(told).toBe(0);
    await editor.tryPublish(article, draft);
    for (const { changes } of await Promise.all(waiting)) {
      expect(changes).toMatchObject([{ tags: ['news', `news:${draft}`] }]);
    }
  });

  test('is told that there was nothing, after a while', { timeout: 60_000 }, async () => {
    const { cursor } = await readFeed();
    expect(await readFeed(cursor)).toEqual({ cursor, changes: [] });
  });

  test('may leave', async () => {
    const { cursor } = await readFeed();
    const leaving = new AbortController();
    const answer = readFeed(cursor, undefined, leaving.signal);
    leaving.abort();
    await expect(answer).rejects.toThrow();
    expect((await readFeed()).cursor).toBe(cursor);
  });
});

describe('an edit', () => {
  test('has a number of its own among many at once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `feed-at-once-${index}`);
    const ids: string[] = [];
    for (const name of names) ids.push(await editor.create(article, written(name)));
    const { cursor } = await readFeed();
    const answers = await Promise.all(ids.map((id) => editor.tryPublish(article, id)));
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    const { changes } = await readFeed(cursor);
    const first = Number(cursor.split('.')[0]) + 1;
    expect(changes.map(({ number }) => number)).toEqual(ids.map((_, index) => first + index));
    const tagged = changes.flatMap(({ tags }) => tags);
    expect(tagged).toEqual(expect.arrayContaining(ids.map((id) => `news:${id}`)));
  });

  test('of several documents at once is one change', async () => {
    const ids = [
      await editor.create(article, written('feed-bulk-one')),
      await editor.create(article, written('feed-bulk-two')),
    ];
    const feed = await followFeed();
    await editor.tryAll('bulkPublish', article, ids);
    const tags = ['news', ...ids.map((id) => `news:${id}`).sort()];
    expect(await feed.read()).toMatchObject([{ tags }]);
  });

  test('that is refused on the way is none', async () => {
    const slug = (name: string) => ({ title: name, slug: name });
    const top = await editor.create(page, slug('feed-top'));
    const below = { parent: { connect: [{ documentId: top }] } };
    const middle = await editor.create(page, { ...slug('feed-middle'), ...below });
    const other = await editor.create(page, slug('feed-other'));
    const feed = await followFeed();
    const answer = await editor.tryAll('bulkPublish', page, [other, middle]);
    expect(answer.status).toBe(400);
    expect(await feed.read()).toEqual([]);
  });

  test('of a draft is none', async () => {
    const feed = await followFeed();
    const id = await editor.create(article, written('feed-draft'));
    await editor.tryUpdate(article, id, { title: 'Still a draft' });
    await editor.tryDelete(article, id);
    expect(await feed.read()).toEqual([]);
  });

  test('of the address of a page is one of all pages below it', async () => {
    const top = await editor.publish(page, { title: 'Up', slug: 'feed-up' });
    const parent = { connect: [{ documentId: top }] };
    const child = await editor.publish(page, { title: 'Down', slug: 'feed-down', parent });
    await editor.tryUpdate(page, top, { slug: 'feed-above' });
    const feed = await followFeed();
    await editor.tryPublish(page, top);
    const [change] = await feed.read();
    expect(change?.tags).toEqual(
      expect.arrayContaining([
        `organization-pages:${top}`,
        `organization-pages:${child}`,
        'organization-pages.path',
      ]),
    );
  });
});

test('an inquiry is no change', async () => {
  const feed = await followFeed();
  const data = {
    topic: 'press',
    name: 'Ines',
    email: 'ines@example.org',
    message: 'A question about the change feed of the site',
    language: 'en',
    privacyNotice: '2026-01',
  };
  const { status } = await ask('/api/inquiries', { method: 'POST', body: { data } });
  expect(status).toBe(201);
  expect(await feed.read()).toEqual([]);
});
