import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  const nodedir = await findHeaders();
  return {
    CI: 'true', // never asks a question
    npm_config_verify_deps_before_run: 'false',
    ...(nodedir && { npm_config_nodedir: nodedir }),
  };
}

/**
 * Addons are compiled against the headers of the Node that runs, which are often beside it, and
 * otherwise where npm is told that they are; without either, they are downloaded.
 */
async function findHeaders() {
  const beside = dirname(dirname(realpathSync(process.execPath)));
  if (hasHeaders(beside)) return beside;
  const { output } = await run(['npm', 'config', 'get', 'nodedir'], { cwd: root });
  return hasHeaders(output.trim()) ? output.trim() : undefined;
}

/** @param {string} folder */
function hasHeaders(folder) {
  const file = join(folder, 'include', 'node', 'node_version.h');
  const [major] = process.versions.node.split('.');
  return existsSync(file) && readFileSync(file, 'utf8').includes(`NODE_MAJOR_VERSION ${major}\n`);
}
