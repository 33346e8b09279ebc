import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { article, articles, story } from './article-examples';
import { createEditor } from './editor';
import type { Editor } from './editor';
import { fileForm, png } from './files';
import { deleteArticlesOf, newcomerWith, registerStaff } from './staff';

const saved = z.object({ data: z.object({ id: z.number(), documentId: z.string() }) });

let author: Editor;
let editor: Editor;
let own: z.infer<typeof saved>['data'];
let foreign: z.infer<typeof saved>['data'];
let foreignLeader = 0;

const madeBy = async (staff: Editor, title: string) =>
  saved.parse((await staff.tryCreate(article, story(title))).body).data;

beforeAll(async () => {
  author = createEditor((await registerStaff('strapi-author')).token);
  editor = createEditor((await registerStaff('strapi-editor')).token);
  own = await madeBy(author, 'Own');
  foreign = await madeBy(editor, 'Untold');
  const leader = { name: 'Untold', slug: 'untold' };
  const { body } = await editor.tryCreate('api::leadership.leader', leader);
  foreignLeader = saved.parse(body).data.id;
});

afterAll(() => deleteArticlesOf('strapi-author', 'strapi-editor'));

/** Each way that Strapi takes a link in. */
const ways: [string, (to: { id: number; documentId: string }) => unknown][] = [
  ['by its id', ({ id }) => ({ connect: [{ id }] })],
  ['by its documentId', ({ documentId }) => ({ connect: [{ documentId }] })],
  [
    'by its documentId and a language',
    ({ documentId }) => ({ set: [{ documentId, locale: 'en' }] }),
  ],
  ['behind an id of nobody', ({ documentId }) => ({ connect: [{ id: null, documentId }] })],
  ['alone', ({ id }) => ({ connect: { id } })],
  ['as a number', ({ id }) => [id]],
  ['as a word', ({ documentId }) => [documentId]],
  ['as a word in a list of links', ({ documentId }) => ({ connect: [documentId] })],
  ['as a number that is written out', ({ id }) => ({ set: [String(id)] })],
];

describe.each(ways)('a document that is linked %s', (_way, link) => {
  const attempts = (staff: Editor, to: typeof own) => {
    const body = { ...story('Linking'), related: link(to) };
    const send = (path: string, method: string) =>
      staff.send(`${articles}${path}`, { method, body });
    return Promise.all([
      send('?locale=en', 'POST'),
      send(`/${own.documentId}?locale=en`, 'PUT'),
      send(`/clone/${own.documentId}?locale=en`, 'POST'),
    ]);
  };

  test('is one that the Author may read', async () => {
    for (const { status, body } of await attempts(author, foreign)) {
      expect(status).toBe(400);
      expect(JSON.stringify(body)).not.toContain('Untold');
    }
    const { body } = await author.send(`${articles}/${own.documentId}?locale=en`);
    expect(body).toMatchObject({ data: { related: { count: 0 } } });
  });

  test('is any for an Editor', async () => {
    expect((await editor.tryCreate(article, { ...story('X'), related: link(own) })).status).toBe(
      201,
    );
  });
});

test('nor is it linked in a section, or in a part of one', async () => {
  const to = { connect: [{ id: foreignLeader }] };
  const body = [{ __component: 'sections.leaders', title: 'Leaders', leaders: to }];
  expect((await author.tryCreate(article, { ...story('In a section'), body })).status).toBe(400);
  const link = { label: 'Read on', page: { connect: [{ id: 999_999 }] } };
  const sections = [{ __component: 'sections.hero', title: 'First', link }];
  const home = '/content-manager/single-types/api::site.home-page?locale=en';
  const answer = await editor.send(home, { method: 'PUT', body: { sections } });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain('no right to read it');
});

test('nor does anybody ask for all that is linked, and who made it', async () => {
  for (const path of [articles, `${articles}/${own.documentId}`]) {
    expect((await author.send(`${path}?populate=*`)).status).toBe(400);
    expect((await author.send(`${path}?populate[related][populate]=createdBy`)).status).toBe(400);
  }
});

test('one that he may read in one language is linked in this one only', async () => {
  const { documentId } = await madeBy(author, 'In two languages');
  const linking = { ...story('Linking'), related: { connect: [{ documentId }] } };
  expect((await author.tryUpdate(article, own.documentId, linking)).status).toBe(200);
  await editor.tryUpdate(article, documentId, story('Untold'), 'fr');
  expect((await author.tryUpdate(article, own.documentId, linking, 'en')).status).toBe(200);
  expect((await author.tryUpdate(article, own.documentId, linking, 'fr')).status).toBe(400);
});

test('one that there is in two languages is linked by who reads the one', async () => {
  const subject = 'api::news.news-category';
  const category = await editor.create(subject, { name: 'Both', slug: 'both' });
  await editor.tryUpdate(subject, category, { name: 'Les deux', slug: 'deux' }, 'fr');
  const locales = ['fr'];
  const fields = ['title', 'slug', 'summary', 'publishedOn', 'category'];
  const translator = await newcomerWith([
    ...['create', 'read', 'update'].map((action) => ({
      action,
      subject: article,
      locales,
      fields,
    })),
    { action: 'read', subject, locales, fields: ['name', 'slug'] },
  ]);
  const id = await translator.create(article, story('De lui'), 'fr');
  const body = { category: { connect: [{ documentId: category, locale: 'fr' }], disconnect: [] } };
  expect((await translator.tryUpdate(article, id, body, 'fr')).status).toBe(200);
  for (const [uid, made] of [[article, id] as const, [subject, category] as const]) {
    await editor.tryDelete(uid, made);
  }
});

describe('what others link', () => {
  const page = 'api::organization.organization-page';
  const placeOf = (id: string) =>
    editor.send(`/content-manager/collection-types/${page}/${id}?locale=en`);

  test.each([
    ['is let go by a set of none', () => ({ set: [] })],
    ['is let go by a list of none', () => []],
    ['is let go by null', () => null],
    ['is let go by name', (id: string) => ({ disconnect: [{ documentId: id }] })],
    ['is taken by name', (id: string) => ({ connect: [{ documentId: id }] })],
  ])('%s by nobody', async (_how, childrenOf) => {
    const mine = await author.create(page, { title: 'Mine', slug: `mine-${randomUUID()}` });
    const child = { title: 'Child', slug: `child-${randomUUID()}` };
    const parent = { connect: [{ documentId: mine }] };
    const below = await editor.create(page, { ...child, parent });
    const before = await placeOf(below);
    for (const person of [author, editor]) {
      const children = childrenOf(below);
      expect((await person.tryUpdate(page, mine, { children })).status).toBe(400);
    }
    expect((await placeOf(below)).body).toEqual(before.body);
    const untouched = { children: { connect: [], disconnect: [] } };
    expect((await author.tryUpdate(page, mine, untouched)).status).toBe(200);
    for (const id of [below, mine]) await editor.tryDelete(page, id);
  });
});

describe('a file of the media library', () => {
  const files = z.tuple([z.object({ id: z.number(), documentId: z.string() })]);
  const upload = async (staff: Editor) => {
    const body = fileForm('untold.png', 'image/png', await png());
    return files.parse((await staff.send('/upload', { method: 'POST', body })).body)[0];
  };
  const inEachPlace = ({ id, documentId }: { id: number; documentId: string }) => [
    { cover: id },
    { cover: { id, name: 'untold.png' } },
    { cover: { documentId } },
    { attachments: [id] },
    { attachments: { connect: [{ id }] } },
    { body: [{ __component: 'sections.figure', image: id }] },
  ];

  test('that an Author may not read is not put into his document', async () => {
    for (const place of inEachPlace(await upload(editor))) {
      const answer = await author.tryCreate(article, { ...story('With a file'), ...place });
      expect(answer.status, JSON.stringify(place)).toBe(400);
      expect(JSON.stringify(answer.body)).not.toContain('untold.png');
    }
  });

  test('of his own is', async () => {
    for (const place of inEachPlace(await upload(author))) {
      const answer = await author.tryCreate(article, { ...story('With a file'), ...place });
      expect(answer.status, JSON.stringify(place)).toBe(201);
    }
  });

  test('that an Editor put there stays there when the Author saves', async () => {
    const { id } = await upload(editor);
    const { documentId } = await madeBy(author, 'With a picture');
    const cover = { ...story('With a picture'), cover: id };
    expect((await editor.tryUpdate(article, documentId, cover)).status).toBe(200);
    expect((await author.tryUpdate(article, documentId, cover)).status).toBe(200);
    const other = await upload(editor);
    const changed = { ...cover, cover: other.id };
    expect((await author.tryUpdate(article, documentId, changed)).status).toBe(400);
  });

  test.each([
    ['ref', article],
    ['ref', 'admin::user'],
    ['ref', 'api::nothing.nothing'],
    ['refId', '1'],
    ['field', 'cover'],
  ])('is put into no document by %s=%s of an upload', async (name, value) => {
    const body = fileForm('x.png', 'image/png', await png());
    body.append(name, value);
    const answer = await author.send('/upload', { method: 'POST', body });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining(`Invalid key ${name}`) } },
    });
  });
});
