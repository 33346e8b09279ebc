import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { registerEditor } from '../../tests/register-editor';
import { bearer } from './admin-session';
import { article, articles, story } from './article-examples';
import { ask } from './ask';
import { createEditor } from './editor';
import type { Editor } from './editor';
import { fileForm, png } from './files';
import { startOwnCms } from './own-cms';
import { registerStaff } from './staff';

const site = '/content-manager/single-types/api::site.site';
const listed = z.object({ results: z.array(z.object({ documentId: z.string() })) });

let editor: Editor;
let author: Editor;

beforeAll(async () => {
  editor = createEditor((await registerStaff('strapi-editor')).token);
  author = createEditor((await registerStaff('strapi-author')).token);
});

const idsIn = async (reader: Editor, path: string) =>
  listed.parse((await reader.send(path)).body).results.map((each) => each.documentId);

describe('an Editor', () => {
  test('works on what others wrote, in each language', async () => {
    const id = await createEditor().create(article, story('Of somebody else'));
    expect(await idsIn(editor, `${articles}?sort=createdAt:desc`)).toContain(id);
    expect((await editor.send(`${articles}/${id}?locale=en`)).status).toBe(200);
    for (const locale of ['en', 'fr']) {
      const changed = story(`Changed in ${locale}`);
      expect((await editor.tryUpdate(article, id, changed, locale)).status).toBe(200);
      expect((await editor.tryPublish(article, id, locale)).status).toBe(200);
      expect(await ask(`/api/news/${id}?locale=${locale}`)).toMatchObject({
        body: { data: { title: changed.title } },
      });
    }
    expect((await editor.tryUnpublish(article, id, 'fr')).status).toBe(200);
    expect((await editor.tryDelete(article, id)).status).toBe(200);
    expect((await ask(`/api/news/${id}`)).status).toBe(404);
  });

  test('writes, publishes and deletes', async () => {
    const id = await editor.publish(article, story('Of the Editor'));
    expect((await ask(`/api/news/${id}`)).status).toBe(200);
    expect((await editor.tryAll('bulkUnpublish', article, [id])).status).toBe(200);
    expect((await editor.tryAll('bulkPublish', article, [id])).status).toBe(200);
    expect((await editor.tryAll('bulkDelete', article, [id])).status).toBe(200);
  });

  test.each(['en', 'fr'])('changes and publishes the site in %s', async (locale) => {
    expect((await editor.send(`${site}?locale=${locale}`)).status).toBe(200);
    const body = { tagline: `A line in ${locale}` };
    const address = `${site}?locale=${locale}`;
    expect((await editor.send(address, { method: 'PUT', body })).status).toBe(200);
    const publish = `${site}/actions/publish?locale=${locale}`;
    expect((await editor.send(publish, { method: 'POST', body: {} })).status).toBe(200);
    expect(await ask(`/api/site?locale=${locale}`)).toMatchObject({ body: { data: body } });
  });

  test('uploads a picture', async () => {
    const body = fileForm('plan.png', 'image/png', await png());
    expect((await editor.send('/upload', { method: 'POST', body })).status).toBe(201);
  });
});

describe('an Author', () => {
  test('works on what he wrote, in each language, and does not publish', async () => {
    const id = await author.create(article, story('Of the Author'));
    expect(await idsIn(author, articles)).toContain(id);
    for (const locale of ['en', 'fr']) {
      const changed = story(`Changed in ${locale}`);
      expect((await author.tryUpdate(article, id, changed, locale)).status).toBe(200);
      expect(await author.send(`${articles}/${id}?locale=${locale}`)).toMatchObject({
        body: { data: { title: changed.title } },
      });
      expect((await author.tryPublish(article, id, locale)).status).toBe(403);
    }
    expect((await author.tryAll('bulkPublish', article, [id])).status).toBe(403);
    expect((await author.tryDelete(article, id)).status).toBe(200);
    expect(await idsIn(author, articles)).not.toContain(id);
  });

  test('does not see or change what others wrote', async () => {
    const id = await editor.create(article, story('Of the Editor'));
    expect(await idsIn(author, articles)).not.toContain(id);
    expect((await author.send(`${articles}/${id}?locale=en`)).status).toBe(403);
    expect((await author.tryUpdate(article, id, { title: 'Taken' })).status).toBe(403);
    expect((await author.tryDelete(article, id)).status).toBe(403);
    expect((await author.send(`${site}?locale=en`)).status).toBe(403);
    expect((await author.send(`${site}?locale=en`, { method: 'PUT', body: {} })).status).toBe(403);
  });
});

test('what a super admin decides about the roles holds', { timeout: 180_000 }, async () => {
  const cms = await startOwnCms('roles', { seed: 'none' });
  try {
    const headers = bearer({ token: await registerEditor(cms.cmsUrl) });
    const roles = z
      .object({ data: z.array(z.object({ id: z.number(), code: z.string() })) })
      .parse((await ask('/admin/roles', { headers }, cms.cmsUrl)).body).data;
    const permissionsOf = (code: string) =>
      `/admin/roles/${roles.find((role) => role.code === code)?.id}/permissions`;
    const readOne = { action: 'plugin::content-manager.explorer.read', subject: article };
    const decisions = {
      'strapi-editor': [{ ...readOne, properties: { fields: ['title'], locales: ['fr'] } }],
      'strapi-author': [],
    };
    for (const [code, permissions] of Object.entries(decisions)) {
      const question = { method: 'PUT', body: { permissions }, headers };
      expect((await ask(permissionsOf(code), question, cms.cmsUrl)).status).toBe(200);
    }
    await cms.restart();
    for (const [code, permissions] of Object.entries(decisions)) {
      const { body } = await ask(permissionsOf(code), { headers }, cms.cmsUrl);
      expect(body).toMatchObject({ data: permissions });
    }
  } finally {
    await cms.stop();
  }
});
