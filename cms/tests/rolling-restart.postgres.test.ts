import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBalancer } from '../../tests/balancer';
import { stackEnvironment, variablesOf } from '../../scripts/stack-environment.mjs';
import { runSql } from './database';
import { inquiryFrom } from './inquiry-examples';
import { startKillable } from './killable';
import type { Killable } from './killable';
import { createDatabase } from './own-cms';

/** Milliseconds between requests: fifty a second. */
const pace = 20;

interface Instance extends Killable {
  dataDir: string;
  port: number;
}

let databaseUrl: string | undefined;
const instances: Instance[] = [];

beforeAll(async () => {
  databaseUrl = await createDatabase('rolling');
  for (let number = 0; number < 2; number += 1) {
    const environment = await stackEnvironment({ databaseUrl, seed: 'none', trustedProxies: 1 });
    const { dataDir, cmsPort: port } = environment;
    const cms = await startKillable({
      folder: 'cms',
      program: 'scripts/serve-cms.mjs',
      env: variablesOf(environment),
      address: `http://127.0.0.1:${port}/_ready`,
    });
    instances.push({ ...cms, dataDir, port });
  }
}, 120_000);

afterAll(async () => {
  await Promise.all(instances.map((each) => each.stop()));
  for (const { dataDir } of instances) await rm(dataDir, { recursive: true, force: true });
});

/** Each third asks for content, each third is an inquiry of somebody else's. */
function questionOf(number: number) {
  if (number % 3 === 0) return { path: '/api/news?pagination[pageSize]=5' };
  if (number % 3 === 1) return { path: '/api/leadership' };
  return {
    method: 'POST',
    path: '/api/inquiries',
    headers: {
      'Content-Type': 'application/json',
      'X-Forwarded-For': `11.${number >> 8}.${number & 255}.7`,
    },
    body: JSON.stringify({ data: inquiryFrom(`Rolling-${number}`) }),
  };
}

test('two instances are started anew one after the other under load, and no request fails', async () => {
  const balancer = await startBalancer(instances.map(({ port }) => port));
  const over = new AbortController();
  const restarting = (async () => {
    const exitCodes: (number | null)[] = [];
    for (const each of instances) {
      await setTimeout(1000);
      exitCodes.push(await each.restart());
    }
    await setTimeout(1000);
    over.abort();
    return exitCodes;
  })();
  const asked: Promise<number>[] = [];
  while (!over.signal.aborted) {
    asked.push(balancer.ask(questionOf(asked.length)));
    await setTimeout(pace);
  }
  expect(await restarting).toEqual([0, 0]);
  const statuses = await Promise.all(asked);
  balancer.stop();
  const failed = statuses.flatMap((status, number) =>
    status >= 400 ? [`${status} ${JSON.stringify(questionOf(number))}`] : [],
  );
  expect(failed).toEqual([]);
  expect(Math.min(...balancer.counts())).toBeGreaterThan(asked.length / 5);
  const kept = await runSql({ dataDir: '', databaseUrl }, 'select id from inquiries');
  expect(kept).toHaveLength(statuses.filter((status) => status === 201).length);
}, 180_000);
