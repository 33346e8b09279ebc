import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask';
import { createEditor } from './editor';
import type { Editor } from './editor';

const uid = 'api::organization.organization-page';
const below = (parent: string) => ({ parent: { connect: [{ documentId: parent }] } });

async function publicPath(slug: string) {
  const { body } = await ask(`/api/organization-pages?fields=path&filters[slug]=${slug}`);
  return body;
}

const withPath = (path: string) => ({ data: [expect.objectContaining({ path })] });

describe('the page tree', () => {
  let editor: Editor;
  let parent = '';
  let child = '';

  beforeAll(async () => {
    editor = createEditor();
    parent = await editor.publish(uid, { title: 'Tree', slug: 'tree' });
    child = await editor.publish(uid, { title: 'Branch', slug: 'branch', ...below(parent) });
  });

  test('gives a page the path of its parents, whatever the editor sends', async () => {
    await editor.publish(uid, { title: 'Leaf', slug: 'leaf', path: 'elsewhere', ...below(child) });
    expect(await publicPath('leaf')).toMatchObject(withPath('tree/branch/leaf'));
  });

  test('moves pages along when a parent is renamed and published', async () => {
    await editor.tryUpdate(uid, parent, { slug: 'oak' });
    expect(await publicPath('branch')).toMatchObject(withPath('tree/branch'));
    await editor.tryPublish(uid, parent);
    expect(await publicPath('branch')).toMatchObject(withPath('oak/branch'));
    expect(await publicPath('leaf')).toMatchObject(withPath('oak/branch/leaf'));
  });

  test('refuses a loop and keeps what was there', async () => {
    expect(await editor.tryUpdate(uid, parent, below(child))).toMatchObject({
      status: 400,
      body: { error: { details: { errors: [{ path: ['parent'] }] } } },
    });
    expect(await publicPath('branch')).toMatchObject(withPath('oak/branch'));
  });

  test('refuses to publish below a page that is not published', async () => {
    const hidden = await editor.create(uid, { title: 'Hidden', slug: 'hidden' });
    const page = await editor.create(uid, { title: 'Early', slug: 'early', ...below(hidden) });
    expect(await editor.tryPublish(uid, page)).toMatchObject({
      status: 400,
      body: { error: { message: 'Publish the parent page "Hidden" first' } },
    });
    expect(await publicPath('early')).toMatchObject({ data: [] });
  });

  test('refuses to take away a page that has published pages below it', async () => {
    const refused = {
      status: 400,
      body: { error: { message: expect.stringContaining('Branch') } },
    };
    expect(await editor.tryUnpublish(uid, parent)).toMatchObject(refused);
    expect(await editor.tryDelete(uid, parent)).toMatchObject(refused);
    expect(await publicPath('branch')).toMatchObject(withPath('oak/branch'));
  });

  test('refuses an address that the site uses itself', async () => {
    expect(await editor.tryCreate(uid, { title: 'News', slug: 'news' })).toMatchObject({
      status: 400,
      body: { error: { details: { errors: [{ path: ['slug'] }] } } },
    });
  });

  test('refuses the same address twice in a language, and allows it in another', async () => {
    const twin = await editor.publish(uid, { title: 'Oak again', slug: 'oak-again' });
    await editor.tryUpdate(uid, twin, { slug: 'oak' });
    expect(await editor.tryPublish(uid, twin)).toMatchObject({
      status: 400,
      body: { error: { details: { errors: [{ path: ['slug'] }] } } },
    });
    expect(await editor.tryUpdate(uid, twin, { title: 'Chêne', slug: 'oak' }, 'fr')).toMatchObject({
      status: 200,
    });
    expect(await editor.tryPublish(uid, twin, 'fr')).toMatchObject({ status: 200 });
  });
});
