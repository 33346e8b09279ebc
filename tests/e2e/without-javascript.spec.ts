import { expect, languages, test } from './visitor';
import { createSender } from './sender';
import { storedInquiry } from './stored-inquiry';

// Chromium reports each script that it was told to leave alone.
test.use({ javaScriptEnabled: false, expectedFaults: /^csp .*\.js$/ });

for (const { language, prefix } of languages) {
  test(`the pages can be read and every menu leads on, in ${language}`, async ({
    page,
    isMobile,
  }) => {
    await page.goto(prefix || '/');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    if (isMobile) await page.locator('header a[href="#menu"]').click();
    else await page.locator('header nav button').first().hover();
    const link = page.locator(`header a[href="${prefix}/leadership"]`).locator('visible=true');
    await link.first().click();
    await expect(page).toHaveURL(`${prefix}/leadership`);
    await page.getByRole('main').locator(`a[href^="${prefix}/leadership/"]`).first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await page.goto(`${prefix}/news`);
    await page.getByRole('main').locator(`article a[href^="${prefix}/news/"]`).first().click();
    await expect(page.locator('article p').first()).toBeVisible();
  });

  test.describe('an inquiry', () => {
    test.use({ expectedFaults: /422|^csp .*\.js$/ });

    test(`is sent, and refused with what was typed, in ${language}`, async ({ page }) => {
      const sender = createSender('Grace Hopper');
      const message = `First line <b>&\n${sender.message}`;
      await page.goto(`${prefix}/contact?topic=press`);
      await expect(page.locator('[name="topic"]')).toHaveValue('press');
      await page.locator('[name="name"]').fill(sender.name);
      await page.locator('[name="message"]').fill(message);
      await page.locator('form button[type="submit"]').click();

      const email = page.locator('[name="email"]');
      await expect(email).toHaveAttribute('aria-invalid', 'true');
      await page.getByRole('main').locator('a[href="#inquiry-email"]').click();
      await expect(page.locator('[name="topic"]')).toHaveValue('press');
      await expect(page.locator('[name="message"]')).toHaveValue(message);
      await email.fill(sender.email);
      await page.locator('form button[type="submit"]').click();

      const main = page.getByRole('main');
      await expect(main).toContainText(/WSCO-[A-Z0-9]{8}/);
      const reference = (await main.textContent())?.match(/WSCO-[A-Z0-9]{8}/)?.[0] ?? '';
      expect(await storedInquiry(reference)).toMatchObject({
        topic: 'press',
        name: sender.name,
        message,
        language,
      });
    });
  });
}
