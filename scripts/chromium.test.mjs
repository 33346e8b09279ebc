import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wsco-chromium-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('CHROMIUM_PATH wins over the PATH', () => {
  const given = join(folder, 'my-browser');
  writeFileSync(given, '');
  writeFileSync(join(folder, 'chromium'), '');

  expect(findChromium({ CHROMIUM_PATH: given, PATH: folder })).toBe(given);
});

test('a browser is found on the PATH', () => {
  writeFileSync(join(folder, 'google-chrome'), '');

  expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'google-chrome'));
  expect(findChromium({ PATH: '/nowhere' })).toBeUndefined();
});

test('a CHROMIUM_PATH that does not exist is refused', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/nowhere', PATH: '' })).toThrow(
    'CHROMIUM_PATH is "/nowhere"; it should be the path of a Chromium program.',
  );
});
