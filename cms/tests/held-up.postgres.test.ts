import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stackEnvironment, variablesOf } from '../../scripts/stack-environment.mjs';
import { ask } from './ask';
import { startDatabaseLine } from './database-line';
import { startKillable } from './killable';
import type { Killable } from './killable';
import { makePlace } from './own-cms';

/** Milliseconds, more than the CMS waits for its database. */
const long = 2500;

let cms: Killable;
let cmsUrl = '';
let dataDir = '';
let line: Awaited<ReturnType<typeof startDatabaseLine>>;

beforeAll(async () => {
  const place = await makePlace('held_up');
  ({ dataDir } = place);
  line = await startDatabaseLine(place.databaseUrl ?? '');
  const environment = await stackEnvironment({ dataDir, databaseUrl: line.url });
  cmsUrl = `http://127.0.0.1:${environment.cmsPort}`;
  cms = await startKillable({
    folder: 'cms',
    program: 'scripts/serve-cms.mjs',
    env: variablesOf(environment),
    address: `${cmsUrl}/_ready`,
  });
}, 240_000);

afterAll(async () => {
  await cms.stop();
  line.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test('a CMS that was held up itself does not take its database for lost', async () => {
  await line.holdAnswers();
  const goOn = cms.holdUp();
  line.release();
  const answer = ask('/api/news', {}, cmsUrl);
  await setTimeout(long);
  goOn();
  expect((await answer).status).toBe(200);
}, 60_000);
