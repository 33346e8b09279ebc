import { expect, languages, test } from './visitor';

for (const { language, prefix } of languages) {
  test.describe(`in ${language}`, () => {
    test('header and footer say what the content says', async ({ page, api }) => {
      const site = await api.site.get({ locale: language });
      await page.goto(prefix || '/');
      await expect(page.getByRole('banner')).toContainText(site.shortName);
      await expect(page.getByRole('contentinfo')).toContainText(site.name);
      await expect(page.getByRole('contentinfo')).toContainText(site.phone ?? '');
      await expect(page.getByRole('contentinfo')).toContainText(site.email ?? '');
    });

    test('every link of the menus leads to a page', async ({ page, request }) => {
      await page.goto(prefix || '/');
      await expect(page.getByRole('contentinfo').getByRole('link').first()).toBeVisible();
      const links = page.locator('header a[href^="/"], footer a[href^="/"]');
      const addresses = await links.evaluateAll((all) =>
        all.map((link) => link.getAttribute('href') ?? ''),
      );
      expect(addresses.length).toBeGreaterThan(5);
      for (const address of new Set(addresses)) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', /en|fr/);
      }
      expect((await request.get('/_ready')).ok()).toBe(true);
    });
  });
}

test.describe('an address that does not exist', () => {
  test.use({ expectedFaults: /404/ });

  test('is the not-found page, within the site, and leads on', async ({ page }) => {
    await page.goto('/no-such-page');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
    await expect(page.getByRole('banner')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'To the home page' }).click();
    await expect(page).toHaveURL('/');
  });
});

test.describe('when the API is down', () => {
  test.use({ expectedFaults: /503|Failed to load resource/ });

  test('the page says so, and goes on once it is back', async ({ page }) => {
    await page.route('**/api/leadership*', (route) =>
      route.fulfill({ status: 503, json: { data: null, error: { status: 503, message: 'Down' } } }),
    );
    await page.goto('/contact');
    await page.getByRole('contentinfo').locator('a[href="/leadership"]').click();
    const retry = page.getByRole('button', { name: 'Try again' });
    await expect(retry).toBeVisible();
    await expect(page.getByRole('banner')).toBeVisible();
    await page.unroute('**/api/leadership*');
    await retry.click();
    await expect(page.getByRole('link', { name: /Eduard Dumitrascu/ }).first()).toBeVisible();
  });
});

test('the keyboard alone reaches the content first', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
