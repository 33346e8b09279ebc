import { mkdirSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@wsco/environment';

/** Milliseconds; another instance may be receiving a file. */
const oldAge = 60 * 60 * 1000;

/** Where files wait that came in a form, until they are stored or refused. */
export const temporaryUploads = join(readEnvironment().dataDir, 'temporary-uploads');
mkdirSync(temporaryUploads, { recursive: true });

async function sweep() {
  for (const name of await readdir(temporaryUploads)) {
    const file = join(temporaryUploads, name);
    const found = await stat(file).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > oldAge) await rm(file, { force: true });
  }
}

/** Removes what a crash has left, now and each hour. */
export async function sweepTemporaryUploads(strapi: Core.Strapi) {
  await sweep();
  strapi.cron.add({ sweepTemporaryUploads: { task: sweep, options: { rule: '47 * * * *' } } });
}
