import { ensureChromium } from '../../scripts/chromium.mjs';
import { audit, slowdownFor } from './lighthouse/audit.js';
import type { Audit } from './lighthouse/audit.js';
import { pagesOf } from './load/pages.js';
import { warmAnswer } from './load/warm.js';
import { report } from './report/goals.js';
import type { Goal } from './report/goals.js';
import { spreadOf } from './report/spread.js';
import { table } from './report/table.js';
import { installPeer } from './servers/peer.js';
import { startSite } from './servers/site.js';
import { startPlainApp } from './servers/static-host.js';
import { startStillPage } from './servers/still-page.js';

const folder = await installPeer('lighthouse');
const chromium = await ensureChromium();
const site = await startSite();
const peers: { stop: () => Promise<void> }[] = [];
const rows: (Audit & { name: string })[] = [];

const tools = { folder, chromium, slowdown: 4 };

async function look(name: string, url: string) {
  const found = await audit(tools, url);
  rows.push({ name, ...found });
  return found;
}

try {
  const { home = '/', ...others } = await pagesOf(site.gateway.url);
  for (const path of [home, ...Object.values(others)]) {
    const url = site.gateway.url + path;
    await warmAnswer({ name: path, url, headers: { 'accept-encoding': 'br' } });
  }
  const stillPage = await startStillPage(site.folder, site.gateway.url, home);
  peers.push(stillPage);
  const plainApp = await startPlainApp(site.cms.url);
  peers.push(plainApp);

  const trial = await audit(tools, stillPage.url);
  tools.slowdown = slowdownFor(trial);
  console.log(`Benchmark index ${trial.benchmarkIndex}, a phone ${tools.slowdown} times slower`);

  const ours = [await look('home', site.gateway.url)];
  const still = [await look('home, a file without code', stillPage.url)];
  still.push(await look('home, a file without code', stillPage.url));
  ours.push(await look('home', site.gateway.url));
  const app = await look('home, the plain app', plainApp.url);
  for (const [name, path] of Object.entries(others)) {
    ours.push(await look(name, site.gateway.url + path));
  }

  console.log(
    table(
      ['Lighthouse, mobile', 'performance', 'access', 'practices', 'SEO', 'LCP ms', 'CLS', 'TBT'],
      rows.map((row) => [
        row.name,
        ...[row.performance, row.accessibility, row.bestPractices, row.seo].map(String),
        row.lcp.toFixed(0),
        row.cls.toFixed(3),
        row.tbt.toFixed(0),
      ]),
    ),
  );
  const least = (of: (row: Audit) => number) => Math.min(...ours.map(of));
  const most = (of: (row: Audit) => number) => Math.max(...ours.map(of));
  const lcp = (all: readonly Audit[]) => all.reduce((sum, row) => sum + row.lcp, 0) / all.length;
  const homeLcp = lcp(ours.slice(0, 2));
  const goal = (what: string, wanted: string, measured: string, isMet: boolean): Goal => ({
    what,
    goal: wanted,
    measured,
    isMet,
  });
  const score = (what: string, wanted: number, measured: number) =>
    goal(`${what}, worst page`, `at least ${wanted}`, String(measured), measured >= wanted);
  /** What does not depend on how quick the machine is. */
  const full = (what: string, measured: number): Goal => ({
    ...score(what, 100, measured),
    isCount: true,
  });
  const [first = app, , , second = app] = rows;
  const ratio = homeLcp / lcp(still);
  report({
    control: spreadOf([first.lcp / second.lcp]),
    goals: [
      full(
        'accessibility',
        least((row) => row.accessibility),
      ),
      full(
        'best practices',
        least((row) => row.bestPractices),
      ),
      full(
        'SEO',
        least((row) => row.seo),
      ),
      score(
        'performance',
        99,
        least((row) => row.performance),
      ),
      goal('LCP of home, of a file without code', 'at most 1.1', ratio.toFixed(2), ratio <= 1.1),
      goal('CLS, worst page', '0', most((row) => row.cls).toFixed(3), most((row) => row.cls) === 0),
      goal(
        'TBT, worst page',
        'under 50 ms',
        `${most((row) => row.tbt).toFixed(0)} ms`,
        most((row) => row.tbt) < 50,
      ),
    ],
    figures: { slowdown: tools.slowdown, rows, ofPlainApp: homeLcp / app.lcp },
  });
} finally {
  await Promise.all(peers.map((peer) => peer.stop()));
  await site.stop();
}
