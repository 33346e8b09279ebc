import type { Page } from '@playwright/test';
import { addressesIn } from './addresses-in';
import { gatewayWithoutCms } from './serve-gateway';
import { expect, languages, test } from './visitor';

declare global {
  interface Window {
    noteRefusal: (words: string) => void;
  }
}

/** Gives what the pages of a tab were refused by their policy, from now on. */
async function watchPolicy(page: Page) {
  const refused: string[] = [];
  await page.exposeFunction('noteRefusal', (words: string) => refused.push(words));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample, sourceFile } = event;
      const words = [location.pathname, effectiveDirective, blockedURI, sample, sourceFile];
      window.noteRefusal(words.join(' '));
    });
  });
  return refused;
}

/** Brings everything that waits for being seen onto the page. */
async function scrollThrough(page: Page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.evaluate((each) => scrollTo(0, each), top);
    await page.waitForTimeout(20);
  }
  await page.waitForLoadState('networkidle');
}

for (const { language, prefix } of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ expectedFaults: /404/ });

    test('every page does without what its policy refuses', async ({ page, api }) => {
      test.setTimeout(400_000);
      const refused = await watchPolicy(page);
      const absent = [`${prefix}/no-such-page`, `${prefix}/news/no-such-article`];
      for (const address of [...(await addressesIn(api, language, prefix)), ...absent]) {
        const response = await page.goto(address);
        expect(response?.headers()['content-security-policy'], address).toMatch(
          /^default-src 'none'; (?!.*unsafe)/,
        );
        await scrollThrough(page);
        const embed = page.locator('main figure button');
        if ((await embed.count()) > 0) await embed.first().click();
        expect(refused).toEqual([]);
      }
    });

    test('nor does a page that was reached by a link', async ({ page }) => {
      test.setTimeout(200_000);
      const refused = await watchPolicy(page);
      await page.goto(prefix || '/');
      for (const path of ['/news', '/leadership', '/contact', '/developers']) {
        await page.locator(`header, footer`).locator(`a[href="${prefix}${path}"]`).last().click();
        await expect(page).toHaveURL(`${prefix}${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await scrollThrough(page);
      }
      expect(refused).toEqual([]);
    });
  });
}

test.describe('faults', () => {
  test.use({ expectedFaults: /./ });

  test('an apology does without what its policy refuses, too', async ({ page }) => {
    const refused = await watchPolicy(page);
    const gateway = await gatewayWithoutCms();
    for (const path of ['/', '/fr/leadership']) {
      const response = await page.goto(gateway.origin + path);
      expect(response?.status()).toBe(503);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await gateway.stop();
    expect(refused).toEqual([]);
  });

  test('a page refuses styles, code and markup that were put into it', async ({ page }) => {
    const refused = await watchPolicy(page);
    await page.goto('/');
    const kinds = await page.evaluate(() => {
      const attempt = (act: () => unknown) => {
        try {
          act();
          return 'done';
        } catch (error) {
          return error instanceof Error ? error.name : String(error);
        }
      };
      const body = document.body;
      return [
        attempt(() => body.setAttribute('style', 'color: red')),
        attempt(() =>
          body.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })),
        ),
        attempt(() => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')),
        attempt(() => new Worker('https://elsewhere.example/worker.js')),
        attempt(() => new Worker('/assets/worker.js').terminate()),
      ];
    });
    expect(kinds).toEqual(['done', 'done', 'TypeError', 'TypeError', 'done']);
    expect(await page.evaluate(() => document.body.style.color)).toBe('');
    await expect.poll(() => refused.length).toBe(4);
  });
});
