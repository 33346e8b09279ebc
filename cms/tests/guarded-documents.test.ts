import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { article, articles, story } from './article-examples';
import { createEditor } from './editor';
import type { Editor } from './editor';
import { registerStaff } from './staff';

const single = '/content-manager/single-types';
const fill = '/i18n/content-manager/get-fill-from-locale';
const fromEnglish = 'sourceLocale=en&targetLocale=fr';
const made = z.object({ data: z.object({ id: z.number(), code: z.string() }) });

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

  /** Somebody of a new role, who may do these things with articles. */
  async function newcomer(rights: Record<string, { locales: string[]; conditions?: string[] }>) {
    const name = `Newcomer ${Object.keys(rights).join()} ${Date.now()}`;
    const { data: role } = made.parse(
      (await superAdmin.send('/admin/roles', { method: 'POST', body: { name, description: name } }))
        .body,
    );
    const permissions = Object.entries(rights).map(([right, { locales, conditions = [] }]) => ({
      action: `plugin::content-manager.explorer.${right}`,
      subject: article,
      conditions,
      properties: { locales, ...(right === 'publish' ? {} : { fields: Object.keys(taken) }) },
    }));
    const path = `/admin/roles/${role.id}/permissions`;
    const { status } = await superAdmin.send(path, { method: 'PUT', body: { permissions } });
    expect(status).toBe(200);
    return createEditor((await registerStaff(role.code)).token);
  }

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
});
