import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { article, articles, story } from './article-examples';
import { ask } from './ask';
import { createEditor } from './editor';
import type { Editor } from './editor';
import { fileForm, png } from './files';
import { deleteArticlesOf, registerStaff } from './staff';

const saved = z.object({ data: z.object({ id: z.number(), documentId: z.string() }) });
const listed = z.object({ results: z.array(z.object({ documentId: z.string() })) });
const files = z.tuple([z.object({ id: z.number() })]);
const pages = 'api::organization.organization-page';
let author: Editor;
let editor: Editor;
let own: z.infer<typeof saved>['data'];
let foreign: z.infer<typeof saved>['data'];
let published = 0;

const make = async (staff: Editor, title: string, more: object = {}) =>
  saved.parse((await staff.tryCreate(article, { ...story(title), ...more })).body).data;
const publish = async (id: string) =>
  saved.parse((await editor.tryPublish(article, id)).body).data.id;
const upload = async (staff: Editor) => {
  const body = fileForm('planted.png', 'image/png', await png());
  return files.parse((await staff.send('/upload', { method: 'POST', body })).body)[0].id;
};
const linked = async (id: string) =>
  listed
    .parse(
      (await editor.send(`/content-manager/relations/${article}/${id}/related?locale=en`)).body,
    )
    .results.map((each) => each.documentId);

beforeAll(async () => {
  author = createEditor((await registerStaff('strapi-author')).token);
  editor = createEditor((await registerStaff('strapi-editor')).token);
  own = await make(author, 'Own');
  foreign = await make(editor, 'Untold');
  published = await publish(foreign.documentId);
});

afterAll(() => deleteArticlesOf('strapi-author', 'strapi-editor'));

test('an Author puts no file into what is published', async () => {
  const cover = { id: await upload(author), __pivot: { related_id: published } };
  await author.tryUpdate(article, own.documentId, { cover });
  const { body } = await ask(`/api/news/${foreign.documentId}?populate=cover`);
  expect(body).toMatchObject({ data: { cover: null } });
});

test('an Author changes the links of no other document', async () => {
  const other = await make(author, 'Other');
  const related = { connect: [{ id: other.id, __pivot: { article_id: foreign.id } }] };
  await author.tryUpdate(article, own.documentId, { related });
  expect(await linked(foreign.documentId)).toEqual([]);
});

test('an Author moves no page of others', async () => {
  const slug = () => `page-${crypto.randomUUID()}`;
  const page = async (staff: Editor) =>
    saved.parse((await staff.tryCreate(pages, { title: 'Page', slug: slug() })).body).data;
  const [victim, over, mine] = [await page(editor), await page(editor), await page(author)];
  const __pivot = { organization_page_id: victim.id, inv_organization_page_id: over.id };
  const parent = { connect: [{ id: mine.id, __pivot }] };
  await author.tryUpdate(pages, mine.documentId, { parent });
  const path = `/content-manager/relations/${pages}/${victim.documentId}/parent?locale=en`;
  const found = listed.parse((await editor.send(path)).body).results;
  for (const { documentId } of [victim, over]) await editor.tryDelete(pages, documentId);
  await author.tryDelete(pages, mine.documentId);
  expect(found).toEqual([]);
});

describe('a documentId in the body', () => {
  test('makes no version of a document of others', async () => {
    const body = { ...story('Pris'), documentId: foreign.documentId, featured: true };
    await author.tryCreate(article, body, 'fr');
    expect(await editor.send(`${articles}/${foreign.documentId}?locale=en`)).toMatchObject({
      body: { data: { featured: false } },
    });
  });

  test('has nothing published that only an Author wrote', async () => {
    const victim = await make(editor, 'Victim');
    const mine = await make(author, 'Unseen');
    await author.tryUpdate(article, mine.documentId, { documentId: victim.documentId });
    await editor.tryPublish(article, victim.documentId);
    const { body } = await ask(`/api/news?filters[documentId]=${victim.documentId}`);
    expect(JSON.stringify(body)).not.toContain('Unseen');
  });
});

test('nobody chooses the id of a row', async () => {
  const { body } = await author.tryCreate(article, { ...story('Chosen'), id: 700_000 });
  expect(body).not.toMatchObject({ data: { id: 700_000 } });
  expect((await author.tryCreate(article, { ...story('Chosen'), id: own.id })).status).toBeLessThan(
    500,
  );
});

describe.each([
  ['[[id]]', ({ id }: typeof own) => [[id]]],
  ['connect [[id]]', ({ id }) => ({ connect: [[{ id }]] })],
  ['set [[id]]', ({ id }) => ({ set: [[id]] })],
  ['connect [documentId]', ({ documentId }) => ({ connect: [{ documentId: [documentId] }] })],
  ['id beside connect', ({ id }) => ({ connect: [], id })],
  ['documentId beside disconnect', ({ documentId }) => ({ disconnect: [], documentId })],
] satisfies [string, (to: typeof own) => unknown][])('a link as %s', (_name, to) => {
  test('links nothing untold', async () => {
    const mine = await make(author, 'Linking');
    await author.tryUpdate(article, mine.documentId, { related: to(foreign) });
    expect(await linked(mine.documentId)).toEqual([]);
  });
});

test.each(['related.summary:asc', { related: { summary: 'asc' } }, 'createdBy.password:asc'])(
  'no order of what is to be checked tells of others: %j',
  async (sort) => {
    const path = `${articles}/actions/bulkFindForValidation?locale=en`;
    const order = async (by: unknown) => {
      const documentIds = [own.documentId, foreign.documentId];
      const { body } = await editor.send(path, { method: 'POST', body: { documentIds, sort: by } });
      return JSON.stringify(body);
    };
    const turned = JSON.parse(JSON.stringify(sort).replaceAll('asc', 'desc'));
    expect(await order(sort)).toBe(await order(turned));
  },
);

test('no folder counts what fits to guesses', async () => {
  const guess = (on: string, by: string) =>
    author.send(`/upload/folders?populate[${on}][filters]${by}`);
  for (const on of ['files', 'children', 'parent']) {
    expect((await guess(on, '[createdBy][email][$startsWith]=s')).status).toBe(400);
    expect((await guess(on, '[name][$startsWith]=s')).status).toBe(400);
  }
  expect(
    (await author.send('/upload/folders?populate[children][sort]=createdBy.email')).status,
  ).toBe(400);
});

test('a value in a value in a value is refused', async () => {
  const related = JSON.parse(`${'['.repeat(3_000)}${']'.repeat(3_000)}`);
  expect((await author.tryCreate(article, { ...story('Deep'), related })).status).toBe(400);
  expect((await author.tryCreate(article, { ...story('Deep'), title: related })).status).toBe(400);
});

test('the titles of untold links stay untold in another language', async () => {
  const mine = await make(author, 'Linked by an Editor');
  const related = { connect: [{ documentId: foreign.documentId }] };
  expect((await editor.tryUpdate(article, mine.documentId, { related })).status).toBe(200);
  const asked = 'sourceLocale=en&targetLocale=en&collectionType=collection-types';
  const path = `/i18n/content-manager/get-fill-from-locale/${article}`;
  const { body } = await author.send(`${path}?documentId=${mine.documentId}&${asked}`);
  expect(JSON.stringify(body)).not.toContain('Untold');
});

test.each([
  ['GET', '/content-manager/relations/constructor/x', undefined],
  ['GET', `/content-manager/relations/${article}/related?_filter=$between&_q=a`, undefined],
  ['GET', `${articles}?filters[id][$between]=1`, undefined],
  ['GET', '/upload/folders?populate[parent][sort]=parent.name', undefined],
  ['POST', `${articles}?locale=en`, { ...story('X'), body: [{ __component: '__proto__' }] }],
  ['POST', `${articles}?locale=en`, { ...story('X'), id: [] }],
  ['POST', `${articles}?locale=en`, { ...story('X'), documentId: { a: 1 } }],
  ['POST', `${articles}?locale=en`, { ...story('X'), cover: { id: true } }],
  ['POST', `${articles}?locale=en`, { ...story('X'), related: { connect: [{ id: [1] }] } }],
] satisfies [string, string, object | undefined][])(
  '%s %s %j is refused, not 500',
  async (method, path, body) => {
    expect((await author.send(path, { method, body })).status).toBeLessThan(500);
  },
);

test.each(['{', JSON.stringify({ name: `${'x'.repeat(5000)}.png` })])(
  'fileInfo %s is refused, not 500',
  async (info) => {
    const body = fileForm('x.png', 'image/png', await png());
    body.append('fileInfo', info);
    expect((await author.send('/upload', { method: 'POST', body })).status).toBe(400);
  },
);
