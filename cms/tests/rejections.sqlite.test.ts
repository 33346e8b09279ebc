import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { freePorts } from '../../scripts/ports.mjs';
import { ask } from './ask';
import { startOwnCms } from './own-cms';

test('a promise that nobody waits for is logged, and ends nothing', async () => {
  const [port = 0] = await freePorts(1);
  const { href } = pathToFileURL(join(import.meta.dirname, 'rejection-probe.mjs'));
  const variables = { NODE_OPTIONS: `--import ${href}`, REJECTION_PORT: String(port) };
  const cms = await startOwnCms('rejections', { seed: 'none', variables });
  onTestFinished(() => cms.stop());
  await fetch(`http://127.0.0.1:${port}`);
  await vi.waitFor(
    async () =>
      expect(await readFile(join(cms.dataDir, 'logs/cms.log'), 'utf8')).toContain(
        'A promise was rejected that nobody waited for: Error: Nobody waits for this',
      ),
    10_000,
  );
  expect((await ask('/_ready', {}, cms.cmsUrl)).status).toBe(204);
}, 120_000);
