import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash } from './content-hash.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wsco-hash-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src', 'index.ts'), 'export {};');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the same files give the same hash', () => {
  expect(contentHash([folder])).toBe(contentHash([folder]));
});

test.each([
  ['a changed file', () => writeFileSync(join(folder, 'src', 'index.ts'), 'export const a = 1;')],
  ['a new file', () => writeFileSync(join(folder, 'src', 'new.ts'), '')],
  [
    'a renamed file',
    () => renameSync(join(folder, 'src', 'index.ts'), join(folder, 'src', 'b.ts')),
  ],
  ['a removed folder', () => rmSync(join(folder, 'src'), { recursive: true })],
])('%s gives another hash', (_, change) => {
  const before = contentHash([folder]);
  change();

  expect(contentHash([folder])).not.toBe(before);
});

test('another fact gives another hash', () => {
  expect(contentHash([folder], ['linux'])).not.toBe(contentHash([folder], ['darwin']));
});

test.each(['dist', 'node_modules', 'tests', '.cache'])('what is in %s does not count', (name) => {
  const before = contentHash([folder]);
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'index.js'), '');

  expect(contentHash([folder])).toBe(before);
});

test('unit tests do not count', () => {
  const before = contentHash([folder]);
  writeFileSync(join(folder, 'src', 'index.test.ts'), '');

  expect(contentHash([folder])).toBe(before);
});
