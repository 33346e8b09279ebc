import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

/**
 * pnpm in the version that package.json names; npx fetches it.
 * @param {...string} args
 * @returns {[string, ...string[]]}
 */
export function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return ['npx', '--yes', packageManager, ...args];
}

/** @returns {Promise<Record<string, string>>} */
export async function pnpmVariables() {
  const { output } = await run(['npm', 'config', 'get', 'nodedir'], { cwd: root });
  const nodedir = output.trim();
  return {
    CI: 'true', // never asks a question
    npm_config_verify_deps_before_run: 'false',
    // Addons are compiled against it where headers cannot be downloaded.
    ...(nodedir.startsWith('/') && { npm_config_nodedir: nodedir }),
  };
}
