import type { APIRequestContext } from '@playwright/test';
import { expect, languages, test } from './visitor';

/** The picture that a page names for services that show links to it. */
async function imageOf(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text();
  const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
  return address.replaceAll('&amp;', '&');
}

for (const { language, prefix } of languages) {
  test(`a page without a picture has its title drawn, in ${language}`, async ({ request }) => {
    const address = await imageOf(request, `${prefix}/contact`);
    expect(new URL(address).pathname).toBe('/share-image.png');
    const answer = await request.get(address);
    expect(answer.headers()['content-type']).toBe('image/png');
    const png = await answer.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const again = await request.get(address, {
      headers: { 'If-None-Match': answer.headers().etag ?? '' },
    });
    expect(again.status()).toBe(304);
  });
}

test('an article is shown with its cover', async ({ request, api }) => {
  const { data } = await api.news.find({ populate: { cover: true }, pagination: { pageSize: 1 } });
  const [article] = data;
  const address = await imageOf(request, `/news/${article?.slug}`);
  expect(new URL(address).pathname).toBe(article?.cover?.url);
});

test('there is no image of what is no page', async ({ request }) => {
  const statusOf = async (search: string) =>
    (await request.get(`/share-image.png${search}`)).status();
  expect(await statusOf('?page=/nowhere')).toBe(404);
  expect(await statusOf('?page=news')).toBe(400);
  expect(await statusOf('')).toBe(400);
  expect(await imageOf(request, '/nowhere')).toBe('');
});
