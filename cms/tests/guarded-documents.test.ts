import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { article, articles, story } from './article-examples';
import { createEditor } from './editor';
import type { Editor } from './editor';
import { newcomerWith, registerStaff } from './staff';

const single = '/content-manager/single-types';
const fill = '/i18n/content-manager/get-fill-from-locale';
const fromEnglish = 'sourceLocale=en&targetLocale=fr';
const given = z.object({ data: z.record(z.string(), z.unknown()) });

const superAdmin = createEditor();
let editor: Editor;
let author: Editor;
let foreign = '';
let own = '';

beforeAll(async () => {
  editor = createEditor((await registerStaff('strapi-editor')).token);
  author = createEditor((await registerStaff('strapi-author')).token);
  foreign = await editor.create(article, story('Untold'));
  own = await author.create(article, story('Own'));
});

// The other tests count what is there.
afterAll(async () => {
  for (const id of [foreign, own]) await superAdmin.tryDelete(article, id);
});

/** What tells of a document. */
const reads: [string, (id: string) => Parameters<Editor['send']>][] = [
  ['the document', (id) => [`${articles}/${id}?locale=en`]],
  ['a language that it is not in', (id) => [`${articles}/${id}?locale=fr`]],
  ['what is published of it', (id) => [`${articles}/${id}?locale=en&status=published`]],
  ['a copy', (id) => [`${articles}/clone/${id}?locale=en`, { method: 'POST', body: story('X') }]],
  [
    'whether it is complete',
    (id) => [
      `${articles}/actions/bulkFindForValidation?locale=en`,
      { method: 'POST', body: { documentIds: [id] } },
    ],
  ],
  [
    'its links to drafts',
    (id) => [`${articles}/actions/countManyEntriesDraftRelations?documentIds=${id}&locale=en`],
  ],
  [
    'what another language has of it',
    (id) => [`${fill}/${article}?documentId=${id}&${fromEnglish}&collectionType=collection-types`],
  ],
];

describe.each(reads)('%s', (_what, question) => {
  test('is told to who wrote it, and to an Editor', async () => {
    expect((await author.send(...question(own))).status).toBe(200);
    expect((await editor.send(...question(own))).status).toBe(200);
    expect((await editor.send(...question(foreign))).status).toBe(200);
  });

  test('is told to no Author who did not write it', async () => {
    expect((await author.send(...question(foreign))).status).toBe(403);
  });
});

test.each([
  `${single}/api::site.site?locale=en`,
  `${single}/api::site.site?locale=xx`,
  `${fill}/api::site.site?${fromEnglish}&collectionType=single-types`,
])('%s tells an Author nothing', async (path) => {
  expect((await author.send(path)).status).toBe(403);
});

test('no document has to be named as what it is not', async () => {
  const path = `${fill}/${article}?${fromEnglish}&collectionType=single-types`;
  expect((await author.send(path)).status).toBe(400);
  const body = { model: article, id: 1, locale: 'en' };
  const shared = '/i18n/content-manager/actions/get-non-localized-fields';
  expect((await superAdmin.send(shared, { method: 'POST', body })).status).toBe(404);
});

test.each([
  ['PUT', `${single}/${article}?locale=fr`],
  ['POST', `${single}/${article}/actions/publish?locale=en`],
  ['DELETE', `${single}/${article}?locale=en`],
  ['POST', '/content-manager/collection-types/api::site.site?locale=en'],
])('%s %s takes no document for one of another kind', async (method, path) => {
  const body = method === 'DELETE' ? undefined : story('Anything');
  expect((await superAdmin.send(path, { method, body })).status).toBe(404);
});

describe('adding a language', () => {
  const taken = { ...story('Pris'), featured: true };

  const newcomer = (rights: Record<string, { locales: string[]; conditions?: string[] }>) =>
    newcomerWith(
      Object.entries(rights).map(([action, right]) => {
        const fields = action === 'publish' ? undefined : Object.keys(taken);
        return { action, subject: article, fields, ...right };
      }),
    );

  test('is refused to an Author who did not write the others', async () => {
    expect((await author.tryUpdate(article, foreign, taken, 'fr')).status).toBe(403);
    const path = `${single}/api::site.site?locale=en`;
    expect((await author.send(path, { method: 'PUT', body: {} })).status).toBe(403);
    expect(await editor.send(`${articles}/${foreign}?locale=en`)).toMatchObject({
      body: { data: { featured: false } },
    });
  });

  test('is refused to who may publish what he may not change', async () => {
    const locales = ['en', 'fr'];
    const publisher = await newcomer({
      create: { locales },
      read: { locales },
      publish: { locales },
      update: { locales, conditions: ['admin::is-creator'] },
    });
    const publish = `${articles}/${foreign}/actions/publish`;
    const question = { method: 'POST', body: taken };
    expect((await publisher.send(`${publish}?locale=fr`, question)).status).toBe(403);
    expect(await editor.send(`${articles}/${foreign}?locale=en`)).toMatchObject({
      body: { data: { featured: false } },
    });
    expect((await publisher.send(`${publish}?locale=en`, question)).status).toBe(200);
  });

  test('is done by who translates into it, without a right to the others', async () => {
    const locales = ['fr'];
    const translator = await newcomer({
      create: { locales },
      read: { locales },
      update: { locales },
    });
    expect((await translator.send(`${articles}/${foreign}?locale=fr`)).status).toBe(200);
    expect((await translator.tryUpdate(article, foreign, { title: 'Traduit' }, 'fr')).status).toBe(
      200,
    );
    expect((await translator.tryUpdate(article, foreign, { title: 'X' }, 'en')).status).toBe(403);
  });

  test('is refused for a new document as well, without a right to the language', async () => {
    const locales = ['fr'];
    const rights = { create: { locales }, read: { locales }, update: { locales } };
    const translator = await newcomer(rights);
    expect((await translator.tryCreate(article, story('Put in'))).status).toBe(403);
    const id = await translator.create(article, story('De lui'), 'fr');
    expect((await translator.tryUpdate(article, id, story('Put in'))).status).toBe(403);
    expect((await superAdmin.tryDelete(article, id)).status).toBe(200);
  });
});

test('what there is not is nothing to fill in from', async () => {
  const asked = 'targetLocale=en&collectionType=collection-types';
  for (const person of [author, editor, superAdmin]) {
    for (const query of [
      `documentId=nosuch&sourceLocale=fr`,
      `documentId=${own}&sourceLocale=fr`,
    ]) {
      expect((await person.send(`${fill}/${article}?${query}&${asked}`)).status).toBe(404);
    }
  }
});

test('a document is taken back as it was given', async () => {
  for (const person of [author, editor, superAdmin]) {
    const path = `${articles}/${own}?locale=en`;
    const { data } = given.parse((await person.send(path)).body);
    expect((await person.send(path, { method: 'PUT', body: data })).status).toBe(200);
  }
});
