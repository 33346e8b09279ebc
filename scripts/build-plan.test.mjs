import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUpToDate, planBuilds, stampOf } from './build-plan.mjs';
import { readWorkspace } from './workspace.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wsco-plan-'));
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), "packages:\n  - app\n  - 'packages/*'\n");
  addProject('app', { client: 'workspace:*', axios: '1.0.0' });
  addProject('packages/client', { environment: 'workspace:*' });
  addProject('packages/environment', {}, {});
  addProject('packages/drawing');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/**
 * @param {string} path
 * @param {Record<string, string>} dependencies
 * @param {Record<string, string>} scripts
 */
function addProject(path, dependencies = {}, scripts = { build: 'tsc' }) {
  const name = path.split('/').at(-1);
  mkdirSync(join(folder, path), { recursive: true });
  const manifest = JSON.stringify({ name, scripts, dependencies });
  writeFileSync(join(folder, path, 'package.json'), manifest);
}

const plan = () => planBuilds(readWorkspace(folder), folder);
const hashes = () => Object.fromEntries(plan().map(({ name, hash }) => [name, hash]));

test('what has a build script is built after what it depends on', () => {
  expect(plan().map(({ name, after }) => [name, after])).toEqual([
    ['app', ['packages/client']],
    ['packages/client', []],
    ['packages/drawing', []],
  ]);
});

test('a change is felt by everything that depends on it, and by nothing else', () => {
  const before = hashes();
  writeFileSync(join(folder, 'packages/environment/index.mjs'), 'export {};');
  const after = hashes();

  expect(after['packages/client']).not.toBe(before['packages/client']);
  expect(after.app).not.toBe(before.app);
  expect(after['packages/drawing']).toBe(before['packages/drawing']);
});

test('a new lockfile is felt by all', () => {
  const before = Object.values(hashes());
  writeFileSync(join(folder, 'pnpm-lock.yaml'), 'lockfileVersion: 9');

  expect(Object.values(hashes()).some((hash) => before.includes(hash))).toBe(false);
});

test('a build is up to date while its stamp stands in its output', () => {
  const build = plan().find(({ name }) => name === 'packages/drawing');
  if (!build) throw new Error('not planned');
  expect(isUpToDate(build)).toBe(false);

  mkdirSync(build.output);
  writeFileSync(stampOf(build), build.hash);
  expect(isUpToDate(build)).toBe(true);

  rmSync(build.output, { recursive: true });
  expect(isUpToDate(build)).toBe(false);
});

test("Strapi's admin is built apart from the server", () => {
  addProject('app', {}, { build: 'strapi build' });
  const before = hashes();
  mkdirSync(join(folder, 'app', 'src', 'api'), { recursive: true });
  writeFileSync(join(folder, 'app', 'src', 'api', 'news.ts'), 'export {};');
  const server = hashes();
  mkdirSync(join(folder, 'app', 'src', 'admin'));
  writeFileSync(join(folder, 'app', 'src', 'admin', 'app.tsx'), 'export {};');
  const admin = hashes();

  expect(server.app).not.toBe(before.app);
  expect(server['app admin']).toBe(before['app admin']);
  expect(admin['app admin']).not.toBe(before['app admin']);
});
