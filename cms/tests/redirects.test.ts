import { describe, expect, test } from 'vitest';
import { ask } from './ask';
import { createEditor } from './editor';

const article = 'api::news.article';
const page = 'api::organization.organization-page';
const editor = createEditor();

const written = (slug: string) => ({
  title: `About ${slug}`,
  slug,
  summary: 'What is to be said about redirects',
  publishedOn: '2026-03-01',
});

/** Which document was at an address. */
async function targetOf(collection: string, from: string, language = 'en') {
  const filters = Object.entries({ collection, from, language }).map(
    ([name, value]) => `filters[${name}]=${value}`,
  );
  const { body } = await ask(`/api/redirects?fields=target&${filters.join('&')}`);
  return body;
}

const leadsTo = (target: string) => ({ data: [expect.objectContaining({ target })] });
const nowhere = { data: [] };

describe('a redirect', () => {
  test('is kept from each slug that a published article leaves, and from no draft', async () => {
    const id = await editor.publish(article, written('moved-first'));
    await editor.tryUpdate(article, id, { slug: 'moved-second' });
    await editor.tryUpdate(article, id, { slug: 'moved-third' });
    expect(await targetOf('news', 'moved-first')).toMatchObject(nowhere);
    await editor.tryPublish(article, id);
    expect(await targetOf('news', 'moved-first')).toMatchObject(leadsTo(id));
    expect(await targetOf('news', 'moved-second')).toMatchObject(nowhere);
    await editor.tryUpdate(article, id, { slug: 'moved-fourth' });
    await editor.tryPublish(article, id);
    expect(await targetOf('news', 'moved-first')).toMatchObject(leadsTo(id));
    expect(await targetOf('news', 'moved-third')).toMatchObject(leadsTo(id));
  });

  test('outlives a time without the article', async () => {
    const id = await editor.publish(article, written('moved-paused'));
    await editor.tryUnpublish(article, id);
    await editor.tryUpdate(article, id, { slug: 'moved-resumed' });
    await editor.tryPublish(article, id);
    expect(await targetOf('news', 'moved-paused')).toMatchObject(leadsTo(id));
  });

  test('leads to whom the address belonged last', async () => {
    const first = await editor.publish(article, written('moved-shared'));
    await editor.tryUpdate(article, first, { slug: 'moved-shared-first' });
    await editor.tryPublish(article, first);
    const second = await editor.publish(article, written('moved-shared'));
    await editor.tryUpdate(article, second, { slug: 'moved-shared-second' });
    await editor.tryPublish(article, second);
    expect(await targetOf('news', 'moved-shared')).toMatchObject(leadsTo(second));
  });

  test('is kept for each language', async () => {
    const id = await editor.publish(article, written('moved-spoken'));
    const french = { ...written('moved-parle'), locale: 'fr' };
    await editor.tryUpdate(article, id, french, 'fr');
    await editor.tryPublish(article, id, 'fr');
    await editor.tryUpdate(article, id, { slug: 'moved-dit' }, 'fr');
    await editor.tryPublish(article, id, 'fr');
    expect(await targetOf('news', 'moved-parle', 'fr')).toMatchObject(leadsTo(id));
    expect(await targetOf('news', 'moved-spoken')).toMatchObject(nowhere);
  });

  test('is kept for the pages below one that moves', async () => {
    const parent = await editor.publish(page, { title: 'Moved', slug: 'moved-parent' });
    const below = { parent: { connect: [{ documentId: parent }] } };
    const child = await editor.publish(page, { title: 'Along', slug: 'along', ...below });
    await editor.tryUpdate(page, parent, { slug: 'moved-elsewhere' });
    await editor.tryPublish(page, parent);
    expect(await targetOf('organization-pages', 'moved-parent')).toMatchObject(leadsTo(parent));
    expect(await targetOf('organization-pages', 'moved-parent/along')).toMatchObject(
      leadsTo(child),
    );
  });

  test('goes with its document', async () => {
    const id = await editor.publish(article, written('moved-deleted'));
    await editor.tryUpdate(article, id, { slug: 'moved-deleted-later' });
    await editor.tryPublish(article, id);
    await editor.tryDelete(article, id);
    expect(await targetOf('news', 'moved-deleted')).toMatchObject(nowhere);
    expect(await targetOf('news', 'moved-deleted-later')).toMatchObject(nowhere);
  });

  test('can be written by nobody', async () => {
    const data = { collection: 'news', from: 'a', language: 'en', target: 'b' };
    const { status } = await ask('/api/redirects', { method: 'POST', body: { data } });
    expect(status).toBe(403);
  });
});
