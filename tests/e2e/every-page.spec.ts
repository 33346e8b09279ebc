import AxeBuilder from '@axe-core/playwright';
import { expect, languages, test } from './visitor';

/** Addresses of one page of each kind in a language, taken from the content. */
async function addressesIn(
  api: Parameters<Parameters<typeof test>[2]>[0]['api'],
  locale: string,
  prefix: string,
) {
  const newest = { locale, fields: ['slug'], pagination: { pageSize: 1 } } as const;
  const [articles, leaders, pages] = await Promise.all([
    api.news.find({ ...newest, sort: ['publishedOn:desc'] }),
    api.leadership.find(newest),
    api.organizationPages.find({ locale, fields: ['path'], sort: ['path:asc'] }),
  ]);
  return [
    prefix || '/',
    `${prefix}/news`,
    `${prefix}/news?page=2`,
    ...articles.data.map(({ slug }) => `${prefix}/news/${slug}`),
    `${prefix}/leadership`,
    ...leaders.data.map(({ slug }) => `${prefix}/leadership/${slug}`),
    ...pages.data.map(({ path }) => `${prefix}/${path}`),
    `${prefix}/contact`,
  ];
}

for (const { language, prefix } of languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every page is accessible and fits in ${language}, ${colorScheme}`, async ({
      page,
      api,
    }) => {
      test.setTimeout(400_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const address of await addressesIn(api, language, prefix)) {
        await test.step(address, async () => {
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          expect(await page.title()).not.toBe('');
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
            [],
          );
          const overflow = () =>
            document.documentElement.scrollWidth - document.documentElement.clientWidth;
          expect(await page.evaluate(overflow)).toBe(0);
        });
      }
    });
  }
}

test('nothing is cut off at 320 px', async ({ page, api }) => {
  test.setTimeout(400_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of await addressesIn(api, 'en', '')) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const overflow = () =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overflow), address).toBe(0);
  }
});
