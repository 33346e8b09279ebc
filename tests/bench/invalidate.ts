import { startServer } from './servers/pinned.js';
import { freePorts } from '../../scripts/ports.mjs';
import { registerEditor } from '../register-editor.js';
import { followed } from './edits/followed.js';
import { createReader } from './edits/reader.js';
import { sitePages } from './edits/site-pages.js';
import { createTimeToLive } from './edits/time-to-live.js';
import { atMost, report, sharedAtMost } from './report/goals.js';
import { startSite } from './servers/site.js';

const reads = Number(process.env.BENCH_READS ?? 100_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 50);
const publications = 2 * rounds;

const site = await startSite();
const [freshPort = 0] = await freePorts(1);
const reader = createReader(site.gateway.url);
const truth = createReader(site.cms.url);

/** What a gateway shows that starts now and knows nothing of before. */
async function readFresh(paths: readonly string[]) {
  const url = `http://127.0.0.1:${freshPort}`;
  const { env } = site.gatewayOptions;
  const port = { WEB_PORT: String(freshPort), DATA_DIR: `${site.folder}/fresh-${Date.now()}` };
  const gateway = await startServer({ ...site.gatewayOptions, url, env: { ...env, ...port } });
  const fresh = createReader(url);
  const answers = await fresh.readAll(paths);
  fresh.close();
  await gateway.stop();
  return new Map(answers.map(({ path, digest }) => [path, digest]));
}

try {
  process.env.EDITED_CMS_URL = site.cms.url;
  process.env.EDITED_CMS_TOKEN = await registerEditor(site.cms.url);
  const { createEditors, probePaths } = await import('./edits/random-edits.js');
  const { publishTimes } = await import('./edits/publish-times.js');
  const editors = createEditors(2026);

  const questions = (await probePaths()).filter((_, index) => index % 2 === 0);
  const paths = questions.map((path) => `/api/${path}`);
  const pages = await sitePages(site.gateway.url);
  await reader.readAll(paths);
  let shown = new Map((await reader.readAll(pages)).map(({ path, digest }) => [path, digest]));
  const timeToLive = createTimeToLive(60_000);
  const counts = {
    reads: 0,
    stale: 0,
    stalePages: 0,
    dropped: 0,
    needless: 0,
    renewed: 0,
    purged: 0,
  };
  const sweeps = Math.ceil(reads / rounds / paths.length);
  const faults: string[] = [];
  const edits: { name: string; needless: number; changed: number }[] = [];

  let place = await followed(site);
  for (let round = 1; round <= rounds; round += 1) {
    let isEditing = true;
    const readOn = async () => {
      while (isEditing) await reader.readAll(paths.slice(0, 20));
    };
    const reading = readOn();
    const name = await editors.edit();
    const next = await followed(site);
    isEditing = false;
    await reading;

    const right = new Map((await truth.readAll(paths)).map(({ path, digest }) => [path, digest]));
    for (let sweep = 0; sweep < sweeps; sweep += 1) {
      for (const { path, digest } of await reader.readAll(paths)) {
        counts.reads += 1;
        timeToLive.read(path, right.get(path) ?? '');
        if (digest === right.get(path)) continue;
        counts.stale += 1;
        faults.push(`${name}: ${path}`);
      }
    }
    const answers = await reader.readAll(pages);
    for (const { path, digest, isMade, isRenewed } of answers) {
      const isSame = shown.get(path) === digest;
      if (isMade) counts.dropped += 1;
      if (isRenewed) counts.renewed += 1;
      if (isMade && isSame) counts.needless += 1;
      if (next !== place && isSame) counts.purged += 1;
    }
    edits.push({
      name,
      needless: answers.filter(({ path, digest, isMade }) => isMade && shown.get(path) === digest)
        .length,
      changed: answers.filter(({ path, digest }) => shown.get(path) !== digest).length,
    });
    shown = new Map(answers.map(({ path, digest }) => [path, digest]));
    place = next;
    if (round % Math.ceil(rounds / 4) === 0) {
      const fresh = await readFresh(pages);
      const stale = pages.filter((path) => fresh.get(path) !== shown.get(path));
      counts.stalePages += stale.length;
      faults.push(...stale.map((path) => `${name}: ${path}`));
    }
  }

  const { sinceAnswer, sinceClick } = await publishTimes(editors, reader, publications);
  const percentile = (times: readonly number[], share: number) =>
    [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN;
  const written = (times: readonly number[]) =>
    `p50 ${percentile(times, 0.5).toFixed(0)} ms, p99 ${percentile(times, 0.99).toFixed(0)} ms`;
  const kept = rounds * pages.length;
  console.log(
    `${rounds} edits, ${counts.reads} reads of ${paths.length} answers, ${pages.length} pages
With a time to live of 60 s: ${timeToLive.stale()} stale reads
With everything purged: ${((100 * counts.purged) / kept).toFixed(1)} % of pages rendered without need
Asked again and found unchanged: ${((100 * counts.renewed) / kept).toFixed(1)} % of pages
Publish to page: ${written(sinceAnswer)}; from the click: ${written(sinceClick)}`,
  );
  for (const fault of new Set(faults)) console.error(`Stale after ${fault}`);
  const last = percentile(sinceAnswer, 0.99);
  report({
    goals: [
      atMost('stale reads after the feed was followed', 0, counts.stale),
      atMost('stale pages beside a gateway that just started', 0, counts.stalePages),
      sharedAtMost('pages rendered without need', 5, counts.needless / kept),
      {
        what: `publish to fresh page, p99 of ${publications}`,
        goal: 'under 300 ms',
        measured: `${last.toFixed(0)} ms`,
        isMet: last < 300,
      },
    ],
    figures: {
      ...counts,
      pages: pages.length,
      questions: paths.length,
      rounds,
      edits,
      timeToLive: timeToLive.stale(),
      publish: { sinceAnswer: written(sinceAnswer), sinceClick: written(sinceClick) },
    },
  });
} finally {
  reader.close();
  truth.close();
  await site.stop();
}
