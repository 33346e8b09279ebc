import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ask } from './ask';
import { createEditor } from './editor';

const list = z.object({ data: z.array(z.record(z.string(), z.unknown())) });

/** What Strapi passes on to a database that cannot answer it. */
const unanswerable = [
  'fields=',
  'fields=__proto__',
  'fields=constructor',
  'fields[0][a]=b',
  'sort[id][id]=desc',
  'sort=id.id',
  'sort=.title',
  'sort=category..name',
  'sort=title.x',
  'sort=category.name:up',
  'sort[0]=title&sort[1]=category.name:up',
  'sort[category][name][x]=asc',
  'sort=cover.url.x,title',
  'sort[0][id][id]=asc',
  'filters[]=1',
  'filters=x',
  'filters[$eq][$in]=1',
  'filters[$not][$startsWith]=a',
  'filters[$null][category][name]=a',
  'filters[$or]=x',
  'filters[$or][0]=x',
  'filters[$or][a][id]=1',
  'filters[$and][]=',
  'filters[$not]=x',
  'filters[id][$between]=1',
  'filters[id][$between][0]=1',
  'filters[id][$eq][$eq]=1',
  'filters[id][$not]=1',
  'filters[id][$jsonSupersetOf]=1',
  'filters[id]=abc',
  'filters[id]=1.5',
  'filters[id]=99999999999999999999',
  'filters[id][$in]=',
  'filters[id][$in][0][a]=1',
  'filters[id][$lt]=',
  'filters[id][$contains]=1',
  'filters[id][$null]=maybe',
  'filters[documentId][$null]=maybe',
  'filters[createdAt]=yesterday',
  'filters[createdAt][$gt]=2026-99-99',
  'filters[localizations]=abc',
  'filters[localizations][id]=abc',
  'filters[localizations][$or][0][id]=1&filters[localizations][locale]=fr',
  'filters[localizations][$or][0][id]=1&filters[localizations][$and][0][id]=1',
  'filters[localizations][$not][id]=1',
  'populate[localizations][filters][id]=abc',
  'populate[localizations][sort][id][id]=asc',
  'populate[related][sort]=category.name:desc',
  'populate[related][sort][category][name]=desc',
  'populate[seo][sort]=shareImage.name',
  'populate[localizations][fields]=',
  'populate[localizations][count]=true',
  '_q[]=a',
  '_q[a]=b',
  'start=1',
  'limit=1',
  'page=1',
  'pageSize=1',
  'count=true',
  'ordering=id',
  'populate[hasOwnProperty]=1',
  'populate[constructor]=1',
  'populate[__proto__][x]=1',
  'filters[__proto__]=1',
  Array.from({ length: 201 }, (_, index) => `filters[$or][${index}][id]=1`).join('&'),
];

const ofOneType = [
  'news?filters[attachments][size]=abc',
  'news?filters[corrections][id]=abc',
  'news?filters[category]=abc',
  'news?filters[category][id][$eq]=abc',
  'news?filters[publishedOn]=abc',
  'news?filters[publishedOn][$contains]=2026',
  'news?filters[featured]=perhaps',
  'news?filters[body][id]=1',
  'news?populate[category][filters][order]=abc',
  'news?populate[body][on][sections.files][populate][files][filters][size]=abc',
  'organization-pages?filters[order]=abc',
  'organization-pages?filters[order]=1.5',
  'leadership?filters[biography]=x',
  'leadership?filters[termStart][$gt]=soon',
];

const refused = {
  status: 400,
  body: { data: null, error: { status: 400, details: expect.anything() } },
};

describe.each(['news', 'leadership', 'site', 'navigation'])('/api/%s', (path) => {
  test.each(unanswerable)('refuses %s', async (query) => {
    expect(await ask(`/api/${path}?${query}`)).toMatchObject(refused);
  });
});

test.each(ofOneType)('refuses %s', async (address) => {
  expect(await ask(`/api/${address}`)).toMatchObject(refused);
});

test.each([
  'filters[id]=1',
  'filters[id][$in][0]=1&filters[id][$in][1]=2',
  'filters[id][$between][0]=1&filters[id][$between][1]=9',
  'filters[title][$not][$containsi]=city',
  'filters[title][0]=a&filters[title][1]=b',
  'filters[featured]=true',
  'filters[featured][$null]=false',
  'filters[publishedOn][$gte]=2026-01-31',
  'filters[createdAt][$lt]=2036-01-31T12:00:00.000Z',
  'filters[category][$or][0][slug]=a&filters[category][$or][1][slug]=b',
  'filters[category][id][$notNull]=true',
  'filters[category]=1',
  'filters[cover][width][$gt]=1',
  'filters[attachments][size][$lt]=1.5',
  'filters[$not][title]=a',
  'filters[localizations][$or][0][slug]=a&filters[localizations][$or][1][slug]=b',
  'sort[category][name]=asc',
  'sort=category.name:asc,title',
  '_q=city',
  'fields=title,slug',
  'filters[$and][0][$or][1][category][slug][$in][0]=a',
  'populate[body][on][sections.leader-spotlight][populate][leader][populate][portrait][fields][0]=url',
])('answers %s', async (query) => {
  expect(await ask(`/api/news?${query}`)).toMatchObject({ status: 200 });
});

const ids = (operator: string, count: number) =>
  Array.from({ length: count }, (_each, index) => `filters[id][${operator}][${index}]=1`).join('&');
const two = `${ids('$in', 100)}&${ids('$notIn', 100)}`;

test.each([
  ['levels', 12, `filters${'[$and][0]'.repeat(5)}[title][$eq]=a`],
  ['ids', 100, ids('$in', 100)],
  ['parameters', 200, two],
])('answers with as many %s as are read, %d', async (_what, _count, query) => {
  expect(await ask(`/api/news?${query}`)).toMatchObject({ status: 200 });
});

test.each([
  ['levels', 12, `filters${'[$and][0]'.repeat(5)}[category][slug][$eq]=a`],
  ['ids', 100, ids('$in', 101)],
  ['parameters', 200, `${two}&sort=title`],
])('refuses more %s than are read, %d', async (_what, _count, query) => {
  expect(await ask(`/api/news?${query}`)).toMatchObject(refused);
});

test('an inquiry has no parameters', async () => {
  const answer = await ask('/api/inquiries?populate=*', { method: 'POST', body: { data: {} } });
  expect(answer).toMatchObject({ status: 400, body: { error: { details: { key: 'populate' } } } });
});

describe('of what is not published nothing is told', () => {
  const article = {
    title: 'What everybody may read',
    slug: 'a-published-article',
    summary: 'A summary that is long enough to be one.',
    publishedOn: '2026-01-31',
  };

  async function picture() {
    const { body } = await ask(
      '/api/news?populate[cover][fields]=url&filters[cover][id][$notNull]=true',
    );
    return list.parse(body).data[0]?.cover;
  }

  beforeAll(async () => {
    const editor = createEditor();
    const { id: cover } = z.object({ id: z.number() }).parse(await picture());
    const news = 'api::news.article';
    const id = await editor.publish(news, { ...article, cover });
    await editor.tryUpdate(news, id, { ...article, cover, title: 'SECRET revision' });
    await editor.create(news, { ...article, cover, slug: 'embargoed', title: 'SECRET embargo' });
  });

  test.each([
    'populate[cover][populate]=*',
    'populate[cover][populate]=related',
    'populate[cover][populate][related]=true',
    'populate=*',
    'populate[localizations]=*',
    'populate[localizations]=true',
    'populate[localizations][filters][publishedAt][$null]=true',
    'populate[cover][populate][related][on][api::news.article]=true',
    'populate[related][populate]=*',
    'populate[category][populate]=*',
  ])('by %s', async (query) => {
    for (const slug of ['a-published-article', 'embargoed']) {
      const { status, body } = await ask(`/api/news?filters[slug]=${slug}&${query}`);
      expect([200, 400]).toContain(status);
      expect(JSON.stringify(body)).not.toContain('SECRET');
    }
  });

  const secret = '[$startsWith]=SECRET';
  test.each([
    `filters[localizations][title]${secret}`,
    `filters[localizations][$or][0][title]${secret}`,
    `filters[localizations][$and][0][$or][0][title]${secret}`,
    `filters[localizations][localizations][title]${secret}`,
    `filters[$or][0][localizations][title]${secret}`,
    `filters[$and][0][$or][0][localizations][title]${secret}`,
    'filters[localizations][publishedAt][$null]=true',
    'filters[localizations][$and][0][publishedAt][$null]=true',
    `filters[related][title]${secret}`,
    `filters[related][localizations][title]${secret}`,
    `filters[cover][related][title]${secret}`,
    `filters[$not][$not][localizations][title]${secret}`,
  ])('by %s', async (query) => {
    const { status, body } = await ask(`/api/news?${query}`);
    if (status === 200) expect(list.parse(body).data).toEqual([]);
    else expect(status).toBe(400);
  });

  test.each([
    'sort=localizations.title',
    'sort[localizations][title]=asc',
    'sort[0]=title,localizations.title',
  ])('by %s', async (query) => {
    expect(await ask(`/api/news?${query}`)).toMatchObject({ status: 400 });
  });

  test('and other languages are found by what is published of them', async () => {
    const { body } = await ask('/api/news?filters[localizations][slug]=a-published-article');
    expect(list.parse(body).data.map(({ title }) => title)).toEqual([article.title]);
  });
});
