import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const notInputs = new Set(['node_modules', 'dist', 'build', 'tests', 'coverage']);

/**
 * A hash of the names and contents of these files and of all source files in these folders.
 * @param {readonly string[]} paths absolute; those that do not exist count as empty
 * @param {readonly string[]} facts other things that the result depends on
 */
export function contentHash(paths, facts = []) {
  const hash = createHash('sha256');
  for (const fact of facts) hash.update(`${fact}\n`);
  for (const path of paths) {
    for (const file of filesIn(path)) {
      hash
        .update(`${relative(path, file)}\n`)
        .update(readFileSync(file))
        .update('\n');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [path] : [];
  const names = readdirSync(path).filter((name) => isInput(name));
  return names.sort().flatMap((name) => filesIn(join(path, name)));
}

/** @param {string} name */
function isInput(name) {
  return !notInputs.has(name) && !name.startsWith('.') && !/\.test\.|\.md$/.test(name);
}
