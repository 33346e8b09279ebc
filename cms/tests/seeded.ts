import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startStack } from '../../scripts/stack.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The data folder of a stopped CMS with the demo content, to be copied. */
    seededDir: string;
  }
}

export const makeDataDir = () => mkdtemp(join(tmpdir(), 'wsco-'));

/** Makes the demo content, which takes long, once for all; gives where it is. */
export async function seedOnce(project: TestProject, databaseUrl?: string) {
  const seededDir = await makeDataDir();
  const stack = await startStack({ web: false, dataDir: seededDir, databaseUrl });
  await stack.stop();
  project.provide('seededDir', seededDir);
  return seededDir;
}

export async function copySeeded(seededDir: string) {
  const dataDir = await makeDataDir();
  await cp(seededDir, dataDir, { recursive: true });
  return dataDir;
}
