import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { article, articles, story } from './article-examples';
import { createEditor } from './editor';
import type { Editor } from './editor';
import { deleteArticlesOf, registerStaff } from './staff';

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
  expect((await staff.editor.send(path)).status).toBe(200);
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
  ])('which is found by %s all the same', async (query) => {
    const { status, body } = await staff.author.send(`${articles}?${query}&pageSize=100`);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain(own);
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
