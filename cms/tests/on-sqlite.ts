import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { startStack } from '../../scripts/stack.mjs';
import { keepEditor } from './keep-editor';
import { copySeeded, seedOnce } from './seeded';

declare module 'vitest' {
  export interface ProvidedContext {
    cmsUrl: string;
    dataDir: string;
    databaseUrl: string | undefined;
  }
}

export default async function onSqlite(project: TestProject) {
  const seededDir = await seedOnce(project);
  const dataDir = await copySeeded(seededDir);
  const stack = await startStack({ web: false, dataDir });
  project.provide('cmsUrl', stack.cmsUrl);
  const forgetEditor = await keepEditor(stack);
  project.provide('dataDir', dataDir);
  return async () => {
    forgetEditor();
    await stack.stop();
    for (const each of [dataDir, seededDir]) await rm(each, { recursive: true, force: true });
  };
}
