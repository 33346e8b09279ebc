import type { TestProject } from 'vitest/node';
import { startStack } from '../../scripts/stack.mjs';
import { registerEditor } from '../../tests/register-editor';

declare module 'vitest' {
  export interface ProvidedContext {
    cmsUrl: string;
    editorToken: string;
    dataDir: string;
    databaseUrl: string | undefined;
  }
}

export default async function onSqlite(project: TestProject) {
  const stack = await startStack({ web: false });
  project.provide('cmsUrl', stack.cmsUrl);
  project.provide('editorToken', await registerEditor(stack.cmsUrl));
  project.provide('dataDir', stack.dataDir);
  return stack.stop;
}
