import { expect, test } from 'vitest';
import { bundleSize } from './measuring/bundle-size.js';
import { entries } from './measuring/entries.js';

test.each([
  ['core', 4500],
  ['query', 1000],
  ['media', 1000],
  ['validate', 2500],
] as const)('%s is at most %i bytes for a page, compressed', async (name, most) => {
  const { gzip } = await bundleSize({ ...entries[name], withoutPackages: true });
  expect(gzip).toBeLessThanOrEqual(most);
});

test.each(['index', 'fetch', 'media', 'query-options', 'validate/index'])(
  '%s needs no package',
  async (name) => {
    const module = { code: `export * from './${name}.js';`, folder: import.meta.dirname };
    const { packages } = await bundleSize({ ...module, withoutPackages: true });
    expect(packages).toEqual([]);
  },
);
