import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Walks up instead of counting `..`: a bundler may have moved this code into dist/.
/** @type {typeof import('./repository-root.mjs').findRepositoryRoot} */
export function findRepositoryRoot(from = dirname(fileURLToPath(import.meta.url))) {
  if (existsSync(join(from, 'pnpm-workspace.yaml'))) return from;
  const parent = dirname(from);
  return parent === from ? process.cwd() : findRepositoryRoot(parent);
}
