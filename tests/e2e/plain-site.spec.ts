import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack } from '../../scripts/stack.mjs';
import type { Stack } from '../../scripts/stack.mjs';
import { registerEditor } from '../register-editor';
import { createSender } from './sender';
import { buildPlainSite, servePlainSite } from './serve-plain-site';
import { expect, test } from './visitor';

test.describe.configure({ mode: 'serial' });

let folder = '';
let host: Awaited<ReturnType<typeof servePlainSite>>;
let cms: Stack;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'wsco-plain-site-'));
  host = await servePlainSite(folder);
  // A CMS of its own, as it takes inquiries from the pages of one site.
  cms = await startStack({ web: false, siteUrl: host.origin });
  await buildPlainSite(folder, cms.cmsUrl);
});

test.afterAll(async () => {
  await cms.stop();
  await host.stop();
  await rm(folder, { recursive: true });
});

test('from a static host, with the API elsewhere, a reader goes from the home page to an article', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${host.origin}/`);
  await page.getByRole('banner').getByRole('link', { name: 'News' }).first().click();
  await expect(page).toHaveURL(`${host.origin}/news`);
  const article = page.getByRole('main').locator('article a[href^="/news/"]').first();
  await article.click();
  await expect(page).toHaveURL(/\/news\/[a-z0-9-]+$/);
  await expect(page.locator('article p').first()).toBeVisible();
  const picture = page.getByRole('main').locator('img').first();
  await expect(picture).toHaveJSProperty('complete', true);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  );
  const content = asked.filter((each) => /\/(?:api|uploads)\//.test(each));
  expect(content.length).toBeGreaterThan(3);
  for (const each of content) expect(each).toContain(cms.cmsUrl);
});

test('every address can be opened there, in each language', async ({ page, api }) => {
  const [leader] = (await api.leadership.find({ fields: ['slug'] })).data;
  for (const path of ['/fr', '/fr/news?page=2', `/leadership/${leader?.slug}`, '/who-we-are']) {
    await page.goto(`${host.origin}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute(
      'lang',
      path.startsWith('/fr') ? 'fr' : 'en',
    );
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      new RegExp(`^${host.origin}/`),
    );
  }
});

test('an inquiry that is sent there arrives', async ({ page }) => {
  const { name, email, message } = createSender();
  await page.goto(`${host.origin}/contact?topic=press`);
  await page.locator('[name="message"]').fill(message);
  await page.locator('[name="name"]').fill(name);
  await page.locator('[name="email"]').fill(email);
  await page.locator('form button[type="submit"]').click();
  const main = page.getByRole('main');
  await expect(main).toContainText(/WSCO-[A-Z0-9]{8}/);
  const reference = (await main.textContent())?.match(/WSCO-[A-Z0-9]{8}/)?.[0] ?? '';
  const answer = await fetch(`${cms.cmsUrl}/inquiries/search`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await registerEditor(cms.cmsUrl)}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ filter: { words: reference }, page: 1 }),
  });
  expect(await answer.json()).toMatchObject({
    results: [{ topic: 'press', language: 'en', suspicion: null }],
  });
});

test.describe('an address that does not exist', () => {
  test.use({ expectedFaults: /404/ });

  test('is the not-found page there too', async ({ page }) => {
    await page.goto(`${host.origin}/no-such-page`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  });
});
