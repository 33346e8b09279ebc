import { beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { tagsWithinBounds } from '../src/cache-headers/tags';
import { ask } from './ask';

const list = z.object({ data: z.array(z.looseObject({ documentId: z.string() })).min(1) });

async function tagsOf(path: string) {
  const { headers } = await ask(`/api/${path}`);
  return (headers.get('cache-tag') ?? '').split(',').filter((each) => each !== '');
}

const newest = 'news?sort=publishedOn:desc&pagination[pageSize]=1';
let article = { documentId: '', slug: '' };

beforeAll(async () => {
  const { body } = await ask(`/api/${newest}`);
  article = z.object({ documentId: z.string(), slug: z.string() }).parse(list.parse(body).data[0]);
});

describe('an answer carries a tag', () => {
  test('for each document in it, at any depth, media and languages too', async () => {
    const { documentId } = article;
    const query = 'populate[category]=true&populate[cover]=true&populate[localizations]=true';
    const { body } = await ask(`/api/news/${documentId}?${query}`);
    const found = z
      .object({ data: z.object({ category: z.any(), cover: z.any() }) })
      .parse(body).data;
    expect(await tagsOf(`news/${documentId}?${query}`)).toEqual(
      [
        `file:${found.cover.documentId}`,
        `news-categories:${found.category.documentId}`,
        `news:${documentId}`,
      ].sort(),
    );
  });

  test('for what sections show', async () => {
    const sections = await tagsOf(
      'home-page?populate[sections][on][sections.leader-spotlight][populate]=*&populate[sections][on][sections.hero][populate]=*',
    );
    expect(sections.map((each) => each.split(':')[0])).toEqual(
      expect.arrayContaining(['file', 'home-page', 'leadership']),
    );
  });

  test('for all documents of a type, when there are more than fit into the head', () => {
    const many = (type: string, count: number) =>
      Array.from({ length: count }, (_, number) => `${type}:${String(number).padStart(24, '0')}`);
    const few = [...many('news', 50), 'news', 'news.slug'].sort();
    expect(tagsWithinBounds([...few, ...few])).toEqual(few);
    expect(tagsWithinBounds([...few, ...many('file', 1000)])).toEqual(['file:*', ...few]);
    const all = [...many('news', 500), ...many('file', 1000), 'news.slug'];
    expect(tagsWithinBounds(all)).toEqual(['file:*', 'news.slug', 'news:*']);
  });

  test('for its type, when it depends on which documents there are', async () => {
    expect(await tagsOf('news?fields=slug&pagination[pageSize]=1')).toContain('news');
    expect(await tagsOf('news?filters[slug]=no-such-article')).toEqual(['news', 'news.slug']);
    expect(await tagsOf('news/aaaaaaaaaaaaaaaaaaaaaaaa')).toEqual(['news']);
  });

  test('for each attribute that decides which documents are in it, and in which order', async () => {
    expect(await tagsOf(newest)).toEqual([
      'news',
      'news.publishedOn',
      `news:${article.documentId}`,
    ]);
    const none = 'filters[title]=none&filters[seo][shareImage][id]=1&sort=updatedAt,category.name';
    expect(await tagsOf(`news?${none}`)).toEqual(
      [
        ...['file', 'file.id', 'news', 'news-categories', 'news-categories.name'],
        ...['news.category', 'news.seo', 'news.title', 'news.updatedAt'],
      ].sort(),
    );
    expect(await tagsOf('site?filters[name]=none')).toEqual(['site', 'site.name']);
    expect(await tagsOf('news?_q=none')).toEqual(
      expect.arrayContaining(['news', 'news.id', 'news.title', 'news.summary']),
    );
  });

  test('of nothing but the document, when a unique value named it', async () => {
    const { documentId, slug } = article;
    expect(await tagsOf(`news?filters[slug][$eq]=${slug}`)).toEqual([`news:${documentId}`]);
    expect(await tagsOf(`news?filters[slug]=${slug}&sort=title`)).toEqual([`news:${documentId}`]);
    expect(await tagsOf(`news?filters[slug]=${slug}&locale=*`)).toContain('news');
    const page = await tagsOf('organization-pages?filters[path][$eq]=who-we-are');
    expect(page).toEqual([expect.stringMatching(/^organization-pages:/)]);
    expect(await tagsOf(`news?filters[slug][$contains]=${slug}`)).toContain('news');
    expect(await tagsOf(`news?filters[slug]=${slug}&filters[featured][$null]=false`)).toContain(
      'news',
    );
  });

  test.each([
    'filters[category][slug]=a',
    'filters[$or][0][category][slug]=a',
    'sort=category.name',
    'sort[category][name]=asc',
    'populate[category][filters][slug]=a',
  ])('for a type that decides over what is in it: %s', async (query) => {
    expect(await tagsOf(`news?${query}&pagination[pageSize]=1`)).toEqual(
      expect.arrayContaining(['news', 'news-categories']),
    );
  });
});

describe('an answer that is still the same', () => {
  test.each([newest, 'site?populate=*', 'navigation'])('is not sent again: %s', async (path) => {
    const first = await ask(`/api/${path}`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await ask(`/api/${path}`, { headers: { 'If-None-Match': etag } });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers.get('etag')).toBe(etag);
    const other = await ask(`/api/${path}`, { headers: { 'If-None-Match': '"other"' } });
    expect(other).toMatchObject({ status: 200, body: first.body });
  });

  test('is announced to HEAD as to GET', async () => {
    const path = `${inject('cmsUrl')}/api/${newest}`;
    const [get, head] = [await fetch(path), await fetch(path, { method: 'HEAD' })];
    for (const name of ['etag', 'cache-tag', 'content-type', 'content-length']) {
      expect(head.headers.get(name), name).toBe(get.headers.get(name));
    }
  });
});

test.each([
  ['a refusal', '/api/news?nope=1', {}],
  ['what a token was shown for', '/api/news', { Authorization: 'Bearer nonsense' }],
])('%s is kept by nobody', async (_what, path, headers) => {
  const answer = await ask(path, { headers });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('etag')).toBeNull();
  expect(answer.headers.get('cache-tag')).toBeNull();
});
