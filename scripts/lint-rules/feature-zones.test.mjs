import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import importX from 'eslint-plugin-import-x';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { featureZones } from './feature-zones.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wsco-zones-'));
  for (const file of [
    'features/home/page.js',
    'features/news/page.js',
    'features/site/header.js',
  ]) {
    write(file, 'export default 1;');
  }
  write('ui/button.js', 'export default 1;');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/**
 * @param {string} file
 * @param {string} code
 */
function write(file, code) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), code);
}

/**
 * @param {string} file
 * @param {string} imported
 */
async function complaints(file, imported) {
  write(file, `import '${imported}';`);
  const zones = featureZones(join(folder, 'features'));
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: {
      plugins: { 'import-x': /** @type {import('eslint').ESLint.Plugin} */ (importX) },
      rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
    },
  });
  const [result] = await eslint.lintFiles([file]);
  return result?.messages.length;
}

test.each([
  ['features/home/home.js', '../news/page.js', 1],
  ['features/site/footer.js', '../news/page.js', 1],
  ['features/home/home.js', '../site/header.js', 0],
  ['features/home/home.js', './page.js', 0],
  ['features/home/home.js', '../../ui/button.js', 0],
])('%s may import %s or not', async (file, imported, expected) => {
  expect(await complaints(file, imported)).toBe(expected);
});
