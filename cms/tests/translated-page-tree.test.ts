import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask';
import { createEditor } from './editor';

const uid = 'api::organization.organization-page';
const editor = createEditor();
const below = (parent: string) => ({ parent: { connect: [{ documentId: parent }] } });

async function frenchPath(slug: string) {
  const query = `locale=fr&fields=path&populate[parent][fields]=slug&filters[slug]=${slug}`;
  return (await ask(`/api/organization-pages?${query}`)).body;
}

async function translate(id: string, title: string, slug: string, more = {}) {
  await editor.tryUpdate(uid, id, { title, slug, ...more }, 'fr');
  expect(await editor.tryPublish(uid, id, 'fr')).toMatchObject({ status: 200 });
}

describe('a translated page', () => {
  let parent = '';
  let child = '';

  beforeAll(async () => {
    parent = await editor.publish(uid, { title: 'Alpha', slug: 'alpha' });
    child = await editor.publish(uid, { title: 'Beta', slug: 'beta', ...below(parent) });
  });

  test('is below the original of a parent that is not translated yet', async () => {
    await translate(child, 'Bêta', 'beta-fr');
    expect(await frenchPath('beta-fr')).toMatchObject({
      data: [{ path: 'alpha/beta-fr', parent: null }],
    });
  });

  test('moves below its parent when that is translated', async () => {
    await translate(parent, 'Alpha en français', 'alpha-fr');
    expect(await frenchPath('beta-fr')).toMatchObject({
      data: [{ path: 'alpha-fr/beta-fr', parent: { slug: 'alpha-fr' } }],
    });
  });

  test('moves along when the original gets another parent', async () => {
    const other = await editor.publish(uid, { title: 'Gamma', slug: 'gamma' });
    await translate(other, 'Gamma en français', 'gamma-fr');
    await editor.tryUpdate(uid, child, {
      parent: { connect: [{ documentId: other }], disconnect: [{ documentId: parent }] },
    });
    expect(await frenchPath('beta-fr')).toMatchObject({ data: [{ path: 'alpha-fr/beta-fr' }] });
    await editor.tryPublish(uid, child);
    expect(await frenchPath('beta-fr')).toMatchObject({
      data: [{ path: 'gamma-fr/beta-fr', parent: { slug: 'gamma-fr' } }],
    });
  });
});
