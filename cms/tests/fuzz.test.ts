import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { freePorts } from '../../scripts/ports.mjs';
import { registerEditor } from '../../tests/register-editor';
import { bearer, fromAnywhere, signIn } from './admin-session';
import { generatedRequest } from './generated-requests';
import type { GeneratedRequest } from './generated-requests';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

/** 100,000 for the long run. */
const count = Number(process.env.FUZZ_REQUESTS ?? 2000);
const seed = Number(process.env.FUZZ_SEED ?? 2026);
/** Milliseconds that 99 of 100 stay under, where nothing else keeps the machine busy. */
const slowest = Number(process.env.FUZZ_SLOWEST ?? Infinity);
/** Requests after which a CMS has loaded what it needs. */
const warmUp = Math.min(5000, count / 2);
const mostMegabytes = 50;
const batchSize = 20;

const memory = z.object({ rss: z.number(), heapUsed: z.number(), external: z.number() });

let cms: OwnCms;
let memoryUrl = '';

beforeAll(async () => {
  const [memoryPort] = await freePorts(1);
  memoryUrl = `http://127.0.0.1:${memoryPort}`;
  const { href } = pathToFileURL(join(import.meta.dirname, 'memory-probe.mjs'));
  const variables = {
    STRAPI_LOG_LEVEL: 'warn',
    NODE_OPTIONS: `--import ${href}`,
    MEMORY_PORT: String(memoryPort),
  };
  cms = await startOwnCms('fuzz', { trustedProxies: 1, variables });
  // What the demo content's pictures took is no part of what requests take.
  await cms.restart();
  await registerEditor(cms.cmsUrl);
}, 180_000);

afterAll(() => cms.stop());

async function readMegabytes() {
  const { rss, heapUsed, external } = memory.parse(await (await fetch(memoryUrl)).json());
  const megabyte = 2 ** 20;
  // What the process has beside that is its allocator's, and differs from run to run.
  return { held: (heapUsed + external) / megabyte, resident: rss / megabyte };
}

/** How long it took, and what is wrong with the answer, if anything. */
async function answerTo(asked: GeneratedRequest, token: string) {
  const [method = '', pattern = ''] = asked.route.split(' ');
  const parts = [...asked.parts];
  const path = pattern.replace(/:\w+\*?|\(.*\)/g, () => parts.pop() ?? '');
  const sent = method === 'GET' ? undefined : asked.body;
  const url = `${cms.cmsUrl}${path}?${asked.query.join('&')}`;
  const begun = performance.now();
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      ...fromAnywhere(),
      ...(asked.who === 'editor' && bearer({ token })),
      ...(asked.who === 'nobody' && bearer({ token: 'not-a-token' })),
      ...(sent !== undefined && { 'Content-Type': asked.contentType }),
      ...(asked.idempotencyKey !== null && { 'Idempotency-Key': asked.idempotencyKey }),
    },
    ...(sent !== undefined && { body: sent }),
  });
  const text = await response.text();
  const time = performance.now() - begun;
  const isFault =
    response.status >= 500 || /node_modules|\bat \w+ \(|\bselect .* from\b/.test(text);
  const words = `${asked.who} ${method} ${url} ${asked.contentType} ${asked.body?.slice(0, 200)}`;
  return {
    time,
    fault: isFault ? `${response.status} ${words}: ${text.slice(0, 200)}` : undefined,
  };
}

test(
  `of ${count} requests of all kinds none makes the CMS fail, or keep more than it did`,
  { timeout: count * 200 },
  async () => {
    const requests = fc.sample(generatedRequest, { numRuns: count, seed });
    const faults: string[] = [];
    const times: number[] = [];
    let token = '';
    let before = await readMegabytes();
    for (let start = 0; start < count; start += batchSize) {
      // Sooner than a token is over, or a request has ended its session.
      if (start % 1000 === 0) {
        ({ token } = await signIn(cms.cmsUrl));
        if (start <= warmUp) before = await readMegabytes();
      }
      const batch = requests.slice(start, start + batchSize);
      for (const { time, fault } of await Promise.all(batch.map((each) => answerTo(each, token)))) {
        times.push(time);
        if (fault !== undefined) faults.push(fault);
      }
    }
    const after = await readMegabytes();
    const ordered = times.toSorted((left, right) => left - right);
    const figures = { p99: ordered[Math.floor(count * 0.99)], before, after };
    console.log(`${count} requests:`, figures);
    expect(faults).toEqual([]);
    expect(after.held - before.held).toBeLessThan(mostMegabytes);
    expect(figures.p99).toBeLessThan(slowest);
  },
);
