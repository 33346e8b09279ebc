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

/** Rounds that count; `BENCH_ROUNDS` makes it quicker or surer. */
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);

const folder = await installPeer('lighthouse');
const chromium = await ensureChromium();
const site = await startSite();
const peers: { stop: () => Promise<void> }[] = [];

/** Of all rounds the middle of what depends on the machine, and the worst of what does not. */
function middleOf(audits: readonly Audit[]) {
  const middle = (of: (audit: Audit) => number) => spreadOf(audits.map(of)).median;
  const least = (of: (audit: Audit) => number) => Math.min(...audits.map(of));
  return {
    performance: middle(({ performance }) => performance),
    accessibility: least(({ accessibility }) => accessibility),
    bestPractices: least(({ bestPractices }) => bestPractices),
    seo: least(({ seo }) => seo),
    lcp: middle(({ lcp }) => lcp),
    cls: Math.max(...audits.map(({ cls }) => cls)),
    tbt: middle(({ tbt }) => tbt),
  };
}

type Middle = ReturnType<typeof middleOf>;

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

  const trial = await audit({ folder, chromium, slowdown: 4 }, stillPage.url);
  const tools = { folder, chromium, slowdown: slowdownFor(trial) };
  console.log(`Benchmark index ${trial.benchmarkIndex}, a phone ${tools.slowdown} times slower`);

  const ours = { home, 'home again': home, ...others };
  const subjects = Object.entries(ours).map(([name, path]) => ({
    name,
    url: site.gateway.url + path,
  }));
  const stillName = 'home, a file without code';
  const appName = 'home, the plain app';
  subjects.splice(1, 0, { name: stillName, url: stillPage.url });
  subjects.push({ name: appName, url: plainApp.url });

  const found = new Map<string, Audit[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, url } of round % 2 ? [...subjects].reverse() : subjects) {
      found.set(name, [...(found.get(name) ?? []), await audit(tools, url)]);
    }
  }
  const of = (name: string): Middle => middleOf(found.get(name) ?? []);
  const rows = subjects.map(({ name }) => ({ name, ...of(name) }));

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
  const pages = Object.keys(ours).map(of);
  const least = (figure: (page: Middle) => number) => Math.min(...pages.map(figure));
  const most = (figure: (page: Middle) => number) => Math.max(...pages.map(figure));
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
  const ratio = of('home').lcp / of(stillName).lcp;
  report({
    control: spreadOf([of('home').lcp / of('home again').lcp]),
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
    figures: { slowdown: tools.slowdown, rows, ofPlainApp: of('home').lcp / of(appName).lcp },
  });
} finally {
  await Promise.all(peers.map((peer) => peer.stop()));
  await site.stop();
}
