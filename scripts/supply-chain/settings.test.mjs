import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { pnpm } from '../package-manager.mjs';
import { root } from '../root.mjs';
import { run } from '../run.mjs';
import { startRegistry } from './registry.mjs';

const folder = mkdtempSync(join(tmpdir(), 'wsco-supply-chain-'));
/** @type {Awaited<ReturnType<typeof startRegistry>>} */
let registry;

beforeAll(async () => {
  mkdirSync(join(folder, 'registry'));
  registry = await startRegistry(join(folder, 'registry'), (url) => ({
    settled: [{ version: '1.0.0', age: 8 }],
    fresh: [{ version: '1.0.0', age: 6 }],
    downgraded: [
      { version: '1.0.0', age: 30, attested: true },
      { version: '1.0.1', age: 8 },
    ],
    exotic: [{ version: '1.0.0', age: 8, dependencies: { settled: `${url}settled-1.0.0.tgz` } }],
    scripted: [{ version: '1.0.0', age: 8, scripts: { postinstall: 'exit 0' } }],
    esbuild: [{ version: '1.0.0', age: 8, scripts: { postinstall: 'exit 0' } }],
  }));
});
afterAll(() => {
  registry.close();
  rmSync(folder, { recursive: true });
});

/**
 * Installs one package in an empty project that has our settings.
 * @param {string} name
 */
async function install(name) {
  const project = join(folder, name);
  mkdirSync(project);
  const { packages, catalog, overrides, patchedDependencies, ...settings } = parse(
    readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'),
  );
  writeFileSync(join(project, 'pnpm-workspace.yaml'), stringify(settings));
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'project', dependencies: { [name]: '1' } }),
  );
  const own = ['cache-dir', 'store-dir'].map((at) => `--${at}=${join(folder, at)}`);
  const command = pnpm(
    'install',
    '--no-frozen-lockfile',
    '--dir',
    project,
    `--registry=${registry.url}`,
    ...own,
  );
  // npx reads the tree of packages that it stands in: here, none.
  return run(command, { cwd: folder, env: { CI: 'true' } });
}

test.each(['settled', 'esbuild'])(
  'pnpm installs %s, which has nothing against it',
  async (name) => {
    expect(await install(name)).toMatchObject({ ok: true });
  },
);

test.each([
  ['was published less than a week ago', 'fresh', 'ERR_PNPM_NO_MATURE_MATCHING_VERSION'],
  ['lost the attestation of its origin', 'downgraded', 'ERR_PNPM_TRUST_DOWNGRADE'],
  ['depends on a URL', 'exotic', 'ERR_PNPM_EXOTIC_SUBDEP'],
  ['runs a script that nobody allowed', 'scripted', 'ERR_PNPM_IGNORED_BUILDS'],
])('pnpm refuses a package that %s', async (_, name, code) => {
  expect(await install(name)).toEqual({ ok: false, output: expect.stringContaining(code) });
});
