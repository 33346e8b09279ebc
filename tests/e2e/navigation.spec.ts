import type { Page } from '@playwright/test';
import { holdRequests } from './held-requests';
import { expect, test } from './visitor';

const kinds = ['document', 'fetch', 'xhr', 'script', 'stylesheet'];

/** What the page asks the site for from now on; pictures and icons are the browser's affair. */
function requestsOf(page: Page) {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (kinds.includes(request.resourceType())) asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

test('a link that is about to be followed needs nothing more once it is', async ({ page }) => {
  await page.goto('/news');
  const asked = requestsOf(page);
  const link = page.getByRole('main').getByRole('heading', { level: 2 }).first().getByRole('link');
  const title = (await link.textContent()) ?? '';
  await link.focus();
  await expect.poll(() => asked).toContain('/api/news');
  await page.waitForLoadState('networkidle');
  asked.length = 0;
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(asked).toEqual([]);
});

test('back and forward show at once what was there, where it was', async ({ page }) => {
  await page.goto('/news');
  const link = page.getByRole('main').getByRole('heading', { level: 2 }).nth(6).getByRole('link');
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(0);
  const title = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.waitForLoadState('networkidle');

  const asked = requestsOf(page);
  await page.goBack();
  await expect(page).toHaveURL('/news');
  await expect(link).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(asked).toEqual([]);
});

test('until its code is there, a page lets the browser fetch the next one', async ({ page }) => {
  const html = await (await page.request.get('/')).text();
  expect(html).toContain('<script type="speculationrules">');
  await page.goto('/');
  expect(await page.evaluate(() => HTMLScriptElement.supports('speculationrules'))).toBe(true);
  await expect(page.locator('script[type="speculationrules"]')).toHaveCount(0);
});

test('the code of a page waits until the pictures are there, unless somebody uses it before', async ({
  page,
}) => {
  const asked = requestsOf(page);
  const scripts = () => asked.filter((path) => path.endsWith('.js'));
  const pictures = await holdRequests(page, '/uploads/**');
  const opened = page.goto('/');
  await page.waitForLoadState('domcontentloaded');
  await expect.poll(pictures.count).toBeGreaterThan(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(scripts()).toEqual([]);
  await page.keyboard.press('Tab');
  await expect.poll(scripts).not.toEqual([]);
  pictures.release();
  await opened;
});
