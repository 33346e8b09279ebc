import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runOrRefuse } from '../../../scripts/run.mjs';
import { chromiumFlags } from '../../browser/chromium-flags.js';

const category = z.object({ score: z.number() });
const metric = z.object({ numericValue: z.number() });
const result = z.object({
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.object({
    performance: category,
    accessibility: category,
    'best-practices': category,
    seo: category,
  }),
  audits: z.object({
    'largest-contentful-paint': metric,
    'cumulative-layout-shift': metric,
    'total-blocking-time': metric,
  }),
});

export interface Audit {
  /** How quick Lighthouse found the machine; some 1750 for those that its default is meant for. */
  readonly benchmarkIndex: number;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Milliseconds. */
  readonly lcp: number;
  readonly cls: number;
  /** Milliseconds. */
  readonly tbt: number;
}

interface Tools {
  /** Where Lighthouse is installed. */
  readonly folder: string;
  readonly chromium: string;
  /** How many times slower than this machine the simulated phone is. */
  readonly slowdown: number;
}

/** Audits a page as Lighthouse does on its simulated phone. */
export async function audit({ folder, chromium, slowdown }: Tools, url: string): Promise<Audit> {
  const home = mkdtempSync(join(tmpdir(), 'wsco-lab-'));
  const file = join(home, 'result.json');
  const cli = join(folder, 'node_modules/lighthouse/cli/index.js');
  const flags = `--chrome-flags=--headless=new ${chromiumFlags.join(' ')}`;
  const phone = `--throttling.cpuSlowdownMultiplier=${slowdown}`;
  const output = ['--output=json', `--output-path=${file}`, '--quiet', phone, flags];
  const env = { CHROME_PATH: chromium, HOME: home };
  const run = () =>
    runOrRefuse(`The audit of ${url}`, [process.execPath, cli, url, ...output], {
      cwd: folder,
      env,
    });
  // Now and then Lighthouse misses the beginning of a visit (NO_NAVSTART), and asks to be run again.
  await run().catch(run);
  const { environment, categories, audits } = result.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(home, { recursive: true, force: true });
  const points = ({ score }: z.infer<typeof category>) => Math.round(score * 100);
  return {
    benchmarkIndex: environment.benchmarkIndex,
    performance: points(categories.performance),
    accessibility: points(categories.accessibility),
    bestPractices: points(categories['best-practices']),
    seo: points(categories.seo),
    lcp: audits['largest-contentful-paint'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
  };
}

/**
 * How many times slower than this machine a mid-tier phone is: Lighthouse's four times are meant for
 * a high-end desktop, and its documentation asks to calibrate them on others.
 */
export function slowdownFor({ benchmarkIndex }: Audit) {
  const [usual, highEnd] = [4, 1750];
  const slowdown = (usual * benchmarkIndex) / highEnd;
  return Math.round(Math.min(usual, Math.max(1, slowdown)) * 10) / 10;
}
