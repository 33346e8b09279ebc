import { describe, expect, test } from 'vitest';
import { ask } from './ask';
import { createEditor } from './editor';

const uid = 'api::news.news-category';
const editor = createEditor();

async function category(slug: string, { french = true } = {}) {
  const id = await editor.create(uid, { name: `About ${slug}`, slug });
  if (french) await editor.tryUpdate(uid, id, { name: `De ${slug}`, slug }, 'fr');
  return id;
}

async function publicLanguages(slug: string) {
  const answers = ['en', 'fr'].map((locale) =>
    ask(`/api/news-categories?locale=${locale}&fields=locale&filters[slug]=${slug}`),
  );
  return (await Promise.all(answers)).map(({ body }) => body);
}

const none = { data: [] };
const one = (locale: string) => ({ data: [{ locale }] });
const refused = (message: RegExp) => ({
  status: 400,
  body: { error: { name: 'ValidationError', message: expect.stringMatching(message) } },
});

describe('a translation', () => {
  test('is refused before the original, and published after it', async () => {
    const id = await category('rain');
    expect(await editor.tryPublish(uid, id, 'fr')).toMatchObject(
      refused(/^Publish the English version of "De rain" first/),
    );
    expect(await publicLanguages('rain')).toMatchObject([none, none]);
    expect(await editor.tryPublish(uid, id)).toMatchObject({ status: 200 });
    expect(await editor.tryPublish(uid, id, 'fr')).toMatchObject({ status: 200 });
    expect(await publicLanguages('rain')).toMatchObject([one('en'), one('fr')]);
  });

  test('is published together with the original', async () => {
    const id = await category('snow');
    const published = await editor.tryAll('bulkPublish', uid, [id], ['fr', 'en']);
    expect(published).toMatchObject({ status: 200, body: { count: 2 } });
    expect(await publicLanguages('snow')).toMatchObject([one('en'), one('fr')]);
  });

  test('keeps the original from going alone', async () => {
    const id = await category('wind');
    await editor.tryAll('bulkPublish', uid, [id], ['en', 'fr']);
    const first = refused(/^Unpublish the French version of "De wind" first/);
    expect(await editor.tryUnpublish(uid, id)).toMatchObject(first);
    expect(await editor.tryDelete(uid, id, 'en')).toMatchObject(first);
    expect(await publicLanguages('wind')).toMatchObject([one('en'), one('fr')]);

    expect(await editor.tryUnpublish(uid, id, 'fr')).toMatchObject({ status: 200 });
    expect(await editor.tryUnpublish(uid, id)).toMatchObject({ status: 200 });
    expect(await publicLanguages('wind')).toMatchObject([none, none]);
  });

  test('goes together with the original', async () => {
    const [hail, fog] = [await category('hail'), await category('fog')];
    await editor.tryAll('bulkPublish', uid, [hail, fog], ['en', 'fr']);
    expect(await editor.tryAll('bulkUnpublish', uid, [hail], ['en', 'fr'])).toMatchObject({
      status: 200,
    });
    expect(await editor.tryDelete(uid, fog)).toMatchObject({ status: 200 });
    expect(await publicLanguages('hail')).toMatchObject([none, none]);
    expect(await publicLanguages('fog')).toMatchObject([none, none]);
  });
});
