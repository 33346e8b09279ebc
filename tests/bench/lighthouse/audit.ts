import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runOrRefuse } from '../../../scripts/run.mjs';
import { chromiumFlags } from '../../browser/chromium-flags.js';

const category = z.object({ score: z.number() });
const metric = z.object({ numericValue: z.number() });
const result = z.object({
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

/** Audits a page as Lighthouse does on its simulated phone; `folder` is where it is installed. */
export async function audit(folder: string, chromium: string, url: string): Promise<Audit> {
  const home = mkdtempSync(join(tmpdir(), 'wsco-lab-'));
  const file = join(home, 'result.json');
  const cli = join(folder, 'node_modules/lighthouse/cli/index.js');
  const flags = `--chrome-flags=--headless=new ${chromiumFlags.join(' ')}`;
  const output = ['--output=json', `--output-path=${file}`, '--quiet', flags];
  const env = { CHROME_PATH: chromium, HOME: home };
  await runOrRefuse(`The audit of ${url}`, [process.execPath, cli, url, ...output], {
    cwd: folder,
    env,
  });
  const { categories, audits } = result.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(home, { recursive: true, force: true });
  const points = ({ score }: z.infer<typeof category>) => Math.round(score * 100);
  return {
    performance: points(categories.performance),
    accessibility: points(categories.accessibility),
    bestPractices: points(categories['best-practices']),
    seo: points(categories.seo),
    lcp: audits['largest-contentful-paint'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
  };
}
