import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './tests/browser/chromium-flags';

const executablePath = process.env.CHROMIUM_PATH;

/** What is sent, or how it is hosted, does not depend on the screen. */
const forOneScreen = [
  'behind-proxy',
  'content-security-policy',
  'head',
  'inbox',
  'markup',
  'observatory',
  'plain-site',
  'share-images',
].map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/serve-site.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    ...(process.env.E2E_SITE_URL !== undefined && { baseURL: process.env.E2E_SITE_URL }),
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: chromiumFlags,
    },
  },
  projects: [
    {
      name: 'phone',
      testIgnore: forOneScreen,
      use: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      testIgnore: 'page-weight.spec.ts',
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
});
