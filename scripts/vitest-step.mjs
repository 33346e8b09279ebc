import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * A step that runs tests with Vitest.
 * @param {string} name
 * @param {string} folder of the configuration, from the root
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {import('./steps.mjs').Step}
 */
export const vitestStep = (name, folder, args, env = {}) => ({
  name,
  command: [process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args],
  cwd: join(root, folder),
  env,
});
