import { join, relative } from 'node:path';
import { root } from './root.mjs';
import { vitestStep } from './vitest-step.mjs';
import { readWorkspace } from './workspace.mjs';

/**
 * The quick checks, the longest first, so that two cores finish together.
 * @returns {import('./steps.mjs').Step[]}
 */
export function checkSteps() {
  /**
   * @param {string} name
   * @param {string} program
   * @param {...string} args
   * @returns {import('./steps.mjs').Step}
   */
  const step = (name, program, ...args) => ({
    name,
    command: [process.execPath, join('node_modules', program), ...args],
    cwd: root,
  });
  const types = readWorkspace()
    .filter(({ scripts }) => scripts.typecheck)
    .map(({ folder }) => ({
      name: `types of ${relative(root, folder)}`,
      command: /** @type {[string, ...string[]]} */ (['npm', 'run', '--silent', 'typecheck']),
      cwd: folder,
    }));
  return [
    step('lint', 'eslint/bin/eslint.js', '.'),
    vitestStep('unit tests', '.', ['--project', '!images']),
    ...types,
    step('types of scripts and tests', 'typescript/bin/tsc', '--project', 'tsconfig.json'),
    step('formatting', 'prettier/bin/prettier.cjs', '--check', '.'),
    step('unused code', 'knip/bin/knip.js'),
  ];
}
