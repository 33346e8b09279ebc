import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { article, articles, story } from './article-examples';
import { createEditor } from './editor';
import type { Editor } from './editor';
import { deleteArticlesOf, newcomerWith, registerStaff } from './staff';

const relations = '/content-manager/relations';
const listed = z.object({ results: z.array(z.record(z.string(), z.unknown())) });
const withBody = z.object({ data: z.object({ body: z.tuple([z.object({ id: z.number() })]) }) });
const saved = z.object({ data: z.object({ id: z.number(), documentId: z.string() }) });

const staff: Record<'editor' | 'author' | 'officer', Editor> = {
  editor: createEditor(),
  author: createEditor(),
  officer: createEditor(),
};
let own = '';
let untold = '';
let section = 0;

beforeAll(async () => {
  staff.editor = createEditor((await registerStaff('strapi-editor')).token);
  staff.author = createEditor((await registerStaff('strapi-author')).token);
  staff.officer = createEditor((await registerStaff('inquiry-officer')).token);
  own = await staff.author.create(article, story('Own'));
  untold = await staff.editor.create(article, story('Untold'));
  const leader = { name: 'Untold', slug: 'untold-of-relations' };
  const { body } = await staff.editor.tryCreate('api::leadership.leader', leader);
  const leaders = { connect: [{ id: saved.parse(body).data.id }] };
  const parts = [{ __component: 'sections.leaders', title: 'Leaders', leaders }];
  const document = await staff.editor.create(article, { ...story('Parts'), body: parts });
  const answer = await staff.editor.send(`${articles}/${document}?locale=en`);
  section = withBody.parse(answer.body).data.body[0].id;
});

afterAll(() => deleteArticlesOf('strapi-author', 'strapi-editor'));

describe.each([
  `${relations}/${article}/related?locale=en`,
  `${relations}/sections.leaders/leaders?locale=en`,
])('%s', (path) => {
  test.each([
    'populate=*',
    'populate[createdBy]=true',
    'populate=localizations',
    'fields=summary',
    'fields[0]=summary',
    'filters[summary][$startsWith]=A',
    'filters[createdBy][email][$startsWith]=e',
    'sort=summary',
    'start=1',
    'where[id]=1',
    '_where=1',
  ])('is not asked for more than names by %s', async (query) => {
    for (const person of Object.values(staff)) {
      expect((await person.send(`${path}&${query}`)).status).toBe(400);
    }
  });

  test('gives an Editor what names are chosen from, as the admin asks', async () => {
    const asked = 'id=&pageSize=10&page=1&_q=Untold&_filter=$containsi&status=draft';
    const { status, body } = await staff.editor.send(`${path}&${asked}`);
    expect(status).toBe(200);
    const found = listed.parse(body).results;
    expect(found.length).toBeGreaterThan(0);
    const names = [
      'documentId',
      'id',
      'locale',
      'name',
      'publishedAt',
      'status',
      'title',
      'updatedAt',
    ];
    for (const each of found) expect(names).toEqual(expect.arrayContaining(Object.keys(each)));
  });

  test('gives an Inquiry officer nothing', async () => {
    expect((await staff.officer.send(path)).status).toBe(403);
  });
});

test('what a section links is told to who may read such', async () => {
  const path = `${relations}/sections.leaders/${section}/leaders`;
  const numberFor = async (person: Editor) =>
    listed.parse((await person.send(path)).body).results.length;
  expect(await numberFor(staff.editor)).toBe(1);
  expect(await numberFor(staff.author)).toBe(0);
  expect((await staff.officer.send(path)).status).toBe(403);
  expect((await staff.editor.send(`${path}?populate=*`)).status).toBe(400);
});

describe('a list tells an Author nothing of what is linked in his document', () => {
  beforeAll(async () => {
    const related = { connect: [{ documentId: untold }] };
    await staff.editor.tryUpdate(article, own, { ...story('Own'), related });
  });

  test.each([
    'filters[related][summary][$startsWith]=A',
    'filters[$and][0][related][summary][$startsWith]=A',
    'filters[related][$or][0][summary][$startsWith]=A',
    'filters[$not][related][summary][$startsWith]=A',
    'filters[related][createdBy][email][$startsWith]=s',
    'filters[related][related][title][$notNull]=true',
    'filters[createdBy][email][$startsWith]=s',
    'filters[localizations][title][$startsWith]=A',
    'filters[cover][name][$startsWith]=A',
    'filters[category][name][$startsWith]=A',
    'sort=related.summary',
    'sort[related][summary]=asc',
    'sort[0]=createdBy.email:asc',
  ])('by %s', async (query) => {
    expect((await staff.author.send(`${articles}?${query}`)).status).toBe(400);
    expect((await staff.author.send(`${articles}/${own}?locale=en&${query}`)).status).toBe(400);
  });

  test.each([
    ['filters[related][documentId][$notNull]=true'],
    ['filters[$and][0][createdBy][id][$notNull]=true'],
    ['filters[$and][0][title][$contains]=Own&sort=title:ASC&page=1'],
    ['filters[cover][id][$null]=true&sort='],
    ['filters[related][$notNull]=true'],
    ['sort[related][id]=asc'],
    ['sort[related]=asc'],
  ])('which is found by %s all the same', async (query) => {
    for (const path of [articles, `${articles}/${own}`]) {
      const { status, body } = await staff.author.send(`${path}?${query}&pageSize=100&locale=en`);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain(own);
      expect(JSON.stringify(body)).not.toContain('Untold');
    }
  });

  test('that there is one of, either', async () => {
    const page = 'api::organization.organization-page';
    const parent = await staff.editor.create(page, { title: 'Untold', slug: `untold-${own}` });
    const child = await staff.author.create(page, { title: 'Child', slug: `child-${own}` });
    await staff.editor.tryUpdate(page, child, { parent: { connect: [{ documentId: parent }] } });
    const pages = `/content-manager/collection-types/${page}?locale=en&pageSize=100`;
    const told = async (person: Editor) => JSON.stringify((await person.send(pages)).body);
    expect(await told(staff.author)).toContain(parent);
    expect(await told(staff.author)).not.toContain('"Untold"');
    expect(await told(staff.editor)).toContain('"Untold"');
    for (const id of [child, parent]) await staff.editor.tryDelete(page, id);
  });

  test('while an Editor asks for what he may read all of', async () => {
    for (const query of ['filters[related][summary][$startsWith]=A', 'sort=category.name:ASC']) {
      const { status, body } = await staff.editor.send(`${articles}?${query}&pageSize=100`);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain(own);
    }
    const makers = 'filters[createdBy][email][$startsWith]=s';
    expect((await staff.editor.send(`${articles}?${makers}`)).status).toBe(400);
    expect((await createEditor().send(`${articles}?${makers}`)).status).toBe(200);
  });
});

describe('who may not read a field of what is linked', () => {
  const rights = { action: 'read', subject: article, locales: ['en', 'fr'] };
  let reader: Editor;

  beforeAll(async () => {
    reader = await newcomerWith([{ ...rights, fields: ['title', 'slug', 'related'] }]);
  });

  test.each(['filters[related][summary][$startsWith]=A', 'sort[related][summary]=asc'])(
    'learns nothing of it by %s',
    async (query) => {
      expect((await reader.send(`${articles}?locale=en&${query}`)).status).toBe(400);
    },
  );

  test('is told the rest', async () => {
    const query = 'filters[related][title][$eq]=Untold&pageSize=100';
    const { status, body } = await reader.send(`${articles}?locale=en&${query}`);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('Untold');
    expect(JSON.stringify(body)).not.toContain(story('').summary);
  });

  test('searches what he may read', async () => {
    const found = async (person: Editor, words: string) =>
      listed.parse((await person.send(`${articles}?locale=en&_q=${words}`)).body).results.length;
    expect(await found(staff.editor, 'long enough to be told')).toBeGreaterThan(0);
    expect(await found(reader, 'long enough to be told')).toBe(0);
    expect(await found(reader, 'UNTOLD')).toBe(1);
    expect(await found(reader, 'UNTOLD&filters[slug][$eq]=nowhere')).toBe(0);
  });
});

test('who may read one language looks into what is linked in it, and into no other', async () => {
  const locales = ['en'];
  const reader = await newcomerWith([
    { action: 'read', subject: article, locales, fields: ['title', 'category'] },
    { action: 'read', subject: 'api::news.news-category', locales, fields: ['name'] },
  ]);
  const look = async (query: string) => (await reader.send(`${articles}?${query}`)).status;
  expect(await look('locale=en&filters[category][name][$notNull]=true')).toBe(200);
  expect(await look('filters[category][name][$notNull]=true')).toBe(200);
  expect(await look('locale=fr&filters[category][name][$notNull]=true')).toBe(400);
  expect(await look('locale=*&filters[category][name][$notNull]=true')).toBe(400);
  expect(await look('locale=en&filters[localizations][title][$notNull]=true')).toBe(400);
  const translated = 'filters[category][localizations][name][$notNull]=true';
  expect(await look(`locale=en&${translated}`)).toBe(400);
});
