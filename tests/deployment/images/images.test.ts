import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answers } from '../../../scripts/answer.mjs';
import { freePorts } from '../../../scripts/ports.mjs';
import { startService } from '../../../scripts/service.mjs';
import { makeImage } from './image';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wsco-image-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  // An image has tens of thousands of files.
}, 60_000);

test.each([
  ['cms', '/_ready'],
  ['web', '/_health'],
])('the %s image has all that its program needs to answer %s', async (name, path) => {
  const site = join(folder, 'site');
  const { command, env } = await makeImage(`${name}/Dockerfile`, site);
  const [port, unused] = await freePorts(2);
  const service = startService({
    name,
    cwd: site,
    args: command.slice(1),
    env: {
      PATH: process.env.PATH,
      ...env,
      HOST: '127.0.0.1',
      WEB_PORT: String(name === 'web' ? port : unused),
      CMS_PORT: String(name === 'cms' ? port : unused),
      DATA_DIR: join(folder, 'data'),
      SEED: 'none',
    },
  });
  const answered = answers(`http://127.0.0.1:${port}${path}`, AbortSignal.timeout(60_000));

  expect(await Promise.race([answered, service.ended.then(service.tail)])).toBeUndefined();
  await service.stop();
});
