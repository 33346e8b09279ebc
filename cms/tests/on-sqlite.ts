import type { TestProject } from 'vitest/node';
import { startStack } from '../../scripts/stack.mjs';
import { keepEditor } from './keep-editor';

declare module 'vitest' {
  export interface ProvidedContext {
    cmsUrl: string;
    dataDir: string;
    databaseUrl: string | undefined;
  }
}

export default async function onSqlite(project: TestProject) {
  const stack = await startStack({ web: false });
  project.provide('cmsUrl', stack.cmsUrl);
  const forgetEditor = await keepEditor(stack);
  project.provide('dataDir', stack.dataDir);
  return async () => {
    forgetEditor();
    await stack.stop();
  };
}
