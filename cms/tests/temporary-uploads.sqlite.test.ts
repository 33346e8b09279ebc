import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startOwnCms } from './own-cms';

test('what a crash left of a form is removed once nobody can be sending it any more', async () => {
  const cms = await startOwnCms('temporary_uploads', { seed: 'none' });
  onTestFinished(() => cms.stop());
  const folder = join(cms.dataDir, 'temporary-uploads');
  for (const [name, minutes] of [
    ['old', 61],
    ['of-another-instance', 5],
  ] as const) {
    const file = join(folder, name);
    await writeFile(file, '%PDF-1.4');
    const time = new Date(Date.now() - minutes * 60_000);
    await utimes(file, time, time);
  }
  await cms.restart();
  expect(await readdir(folder)).toEqual(['of-another-instance']);
}, 120_000);
