import { chromium } from '@playwright/test';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { chromiumFlags } from '../browser/chromium-flags.js';
import { phone, weighPage } from '../browser/page-weight.js';
import { pagesOf } from './load/pages.js';
import { warmAnswer } from './load/warm.js';
import { atMost, report } from './report/goals.js';
import { table } from './report/table.js';
import { startSite } from './servers/site.js';
import { startPlainApp } from './servers/static-host.js';

const site = await startSite();
const executablePath = await ensureChromium();
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const plainApp = await startPlainApp(site.cms.url);

/** A first visit, and whether the page can be read without any code. */
async function visit(url: string) {
  const weighing = await browser.newContext(phone);
  const weight = await weighPage(await weighing.newPage(), url);
  await weighing.close();
  const still = await browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await still.newPage();
  await page.goto(url);
  const isUsable = await page.getByRole('heading', { level: 1 }).isVisible();
  await still.close();
  return { ...weight, isUsable };
}

try {
  const rows = [];
  for (const [name, path] of Object.entries(await pagesOf(site.gateway.url))) {
    const url = site.gateway.url + path;
    await warmAnswer({ name, url, headers: { 'accept-encoding': 'br' } });
    rows.push({ name: `${name} ${path}`, ...(await visit(url)) });
  }
  rows.push({ name: 'plain app: home', ...(await visit(plainApp.url)) });
  const count = (bytes: number) => bytes.toLocaleString('en');
  console.log(
    table(
      ['bytes, first visit of a phone', 'requests', 'HTML', 'before code', 'code', 'read without'],
      rows.map((row) => [
        row.name,
        String(row.requests),
        ...[row.html, row.beforeScripts, row.scripts].map(count),
        row.isUsable ? 'yes' : 'no',
      ]),
    ),
  );
  const [home] = rows;
  if (!home) throw new Error('There is no home page');
  report({
    goals: [
      atMost('HTML with critical styles', 14_600, home.html, 'B'),
      atMost('all before any code', 120_000, home.beforeScripts, 'B'),
      atMost('code afterwards', 110_000, home.scripts, 'B'),
      atMost('requests', 16, home.requests),
      atMost(
        'pages that need code to be read',
        0,
        rows.slice(0, -1).filter((row) => !row.isUsable).length,
      ),
    ],
    figures: { rows },
  });
} finally {
  await browser.close();
  await plainApp.stop();
  await site.stop();
}
