import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { article, story } from './article-examples';
import { createEditor } from './editor';
import type { Editor } from './editor';
import { registerStaff } from './staff';

const superAdmin = createEditor();
let editor: Editor;
let author: Editor;
let officer: Editor;

beforeAll(async () => {
  editor = createEditor((await registerStaff('strapi-editor')).token);
  author = createEditor((await registerStaff('strapi-author')).token);
  officer = createEditor((await registerStaff('inquiry-officer')).token);
});

describe('the editing screen of a section', () => {
  const path = '/content-manager/components/sections.leaders/configuration';
  const found = z.object({
    data: z.object({ component: z.looseObject({ layouts: z.unknown(), metadatas: z.unknown() }) }),
  });

  test('is changed by the super admin only', async () => {
    const { component } = found.parse((await superAdmin.send(path)).body).data;
    const { layouts, metadatas, settings } = component;
    const question = { method: 'PUT', body: { layouts, metadatas, settings } };
    for (const person of [officer, author, editor]) {
      expect((await person.send(path, question)).status).toBe(403);
    }
    expect((await superAdmin.send(path, question)).status).toBe(200);
  });
});

describe('which addresses are taken', () => {
  const { slug, title } = story('Untold address');
  const questions: [string, object][] = [
    ['check-availability', { contentTypeUID: article, field: 'slug', value: slug }],
    ['generate', { contentTypeUID: article, field: 'slug', data: { title } }],
  ];

  test.each(questions)('is told by %s to who writes such documents', async (action, body) => {
    const ask = (person: Editor, change: object = {}) =>
      person.send(`/content-manager/uid/${action}?locale=en`, {
        method: 'POST',
        body: { ...body, ...change },
      });
    expect((await ask(officer)).status).toBe(403);
    for (const person of [author, editor]) expect((await ask(person)).status).toBe(200);
    for (const contentTypeUID of ['api::nothing.nothing', '__proto__', 5]) {
      expect((await ask(editor, { contentTypeUID })).status).toBe(400);
    }
  });
});
