import { expect, languages, test } from './visitor';

for (const { language, prefix } of languages) {
  test(`a visitor learns who leads the organisation, in ${language}`, async ({ page, api }) => {
    const { data } = await api.leadership.find({
      locale: language,
      fields: ['name', 'role', 'quote', 'slug'],
      filters: { name: 'Eduard Dumitrascu' },
    });
    const [president] = data;
    await page.goto(`${prefix}/leadership`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /Eduard Dumitrascu/ })
      .first()
      .click();
    await expect(page).toHaveURL(`${prefix}/leadership/${president?.slug}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eduard Dumitrascu');
    await expect(page.getByRole('main')).toContainText(president?.role ?? '');
    await expect(page.getByRole('main')).toContainText(president?.quote ?? '');
  });
}
