import { expect, languages, test } from './visitor';

const malformed = [
  'page=abc',
  'page=-1',
  'page=9999',
  'category=nothing',
  'category=%00',
  'page=2&page=3',
];

for (const { language, prefix } of languages) {
  test(`a reader finds an article by category and comes back, in ${language}`, async ({
    page,
    api,
  }) => {
    const categories = await api.newsCategories.find({ locale: language, sort: ['order:asc'] });
    const [category] = categories.data;
    await page.goto(`${prefix}/news`);
    await page
      .getByRole('main')
      .getByRole('link', { name: category?.name ?? '', exact: true })
      .first()
      .click();
    await expect(page).toHaveURL(`${prefix}/news?category=${category?.slug}`);
    const headline = page.getByRole('main').getByRole('heading', { level: 2 }).first();
    const title = (await headline.textContent()) ?? '';
    await headline.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('article[lang]')).toContainText(category?.name ?? '');
    await page.goBack();
    await expect(page).toHaveURL(`${prefix}/news?category=${category?.slug}`);
  });

  test(`the pages of the list are in the address, in ${language}`, async ({ page }) => {
    await page.goto(`${prefix}/news`);
    const first = await page
      .getByRole('main')
      .getByRole('heading', { level: 2 })
      .first()
      .textContent();
    await page.getByRole('link', { name: /^(Next|Suivant)/ }).click();
    await expect(page).toHaveURL(`${prefix}/news?page=2`);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).not.toHaveText(
      first ?? '',
    );
  });

  test(`a malformed list is a page, in ${language}`, async ({ page }) => {
    for (const search of malformed) {
      await test.step(search, async () => {
        await page.goto(`${prefix}/news?${search}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('banner')).toBeVisible();
      });
    }
  });
}

test('the language switch stays on a translated article', async ({ page, api }) => {
  const { data } = await api.news.find({
    locale: 'fr',
    fields: ['slug', 'title'],
    populate: { localizations: { fields: ['slug', 'title'] } },
    pagination: { pageSize: 1 },
  });
  const [french] = data;
  const [english] = french?.localizations ?? [];
  await page.goto(`/news/${english?.slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english?.title ?? '');
  await switchLanguage(page, 'fr');
  await expect(page).toHaveURL(`/fr/news/${french?.slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(french?.title ?? '');
});

test('an article that is not translated is shown in English, and says so', async ({
  page,
  api,
}) => {
  const { data } = await api.news.find({
    fields: ['slug', 'title'],
    populate: { localizations: { fields: ['slug'] } },
    pagination: { pageSize: 100 },
  });
  const english = data.find(({ localizations }) => localizations.length === 0);
  await page.goto(`/fr/news/${english?.slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english?.title ?? '');
  await expect(page.getByRole('main')).toContainText(/pas encore/);
  await expect(page.locator('article[lang="en"]')).toBeVisible();
});

async function switchLanguage(page: import('@playwright/test').Page, code: string) {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) await menu.click();
  await page.locator(`a[hreflang="${code}"]:visible`).first().click();
}
