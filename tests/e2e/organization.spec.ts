import { expect, languages, test } from './visitor';

for (const { language, prefix } of languages) {
  test(`a reader goes down the page tree and up again, in ${language}`, async ({ page, api }) => {
    const { data } = await api.organizationPages.find({
      locale: language,
      fields: ['title', 'path'],
      populate: { parent: { fields: ['title', 'path'] } },
      sort: ['path:asc'],
    });
    const child = data.find(({ parent }) => parent !== null);
    const parent = child?.parent;
    await page.goto(`${prefix}/${parent?.path}`);
    await page
      .getByRole('main')
      .getByRole('link', { name: child?.title ?? '' })
      .first()
      .click();
    await expect(page).toHaveURL(`${prefix}/${child?.path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(child?.title ?? '');
    const breadcrumbs = page.getByRole('navigation', { name: /You are here|Vous êtes ici/ });
    await breadcrumbs.getByRole('link', { name: parent?.title ?? '' }).click();
    await expect(page).toHaveURL(`${prefix}/${parent?.path}`);
  });
}
