import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addressesIn } from './addresses-in';
import { expect, languages, test } from './visitor';

function overflow() {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

function background() {
  return getComputedStyle(document.body).backgroundColor;
}

async function violations(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** The rules whose verdict the dark theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

for (const { language, prefix } of languages) {
  test(`every page is accessible and fits in ${language}, light and dark`, async ({
    page,
    api,
  }) => {
    test.setTimeout(400_000);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/api/')) asked.push(request.url());
    });
    for (const address of await addressesIn(api, language, prefix)) {
      await test.step(address, async () => {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect(await page.title()).not.toBe('');
        expect(asked, 'a page that came whole asks for nothing').toEqual([]);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(overflow)).toBe(0);
        const paper = await page.evaluate(background);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        expect(await page.evaluate(background)).not.toBe(paper);
        expect(await violations(page, colourRules)).toEqual([]);
      });
    }
  });
}

test('nothing is cut off at 320 px', async ({ page, api }) => {
  test.setTimeout(400_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of await addressesIn(api, 'en', '')) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(overflow), address).toBe(0);
  }
});
