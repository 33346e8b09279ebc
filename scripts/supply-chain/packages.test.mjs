import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../root.mjs';
import allowed from './allowed-licences.json' with { type: 'json' };
import { installedPackages } from './installed-packages.mjs';
import { isAllowed, licenceOf } from './licences.mjs';
import { nameAndVersion, readLockfile } from './lockfile.mjs';
import { shippedPackages } from './shipped-packages.mjs';

const lockfile = readLockfile();
const installed = installedPackages();
/** @type {{ allowBuilds: Record<string, boolean> }} */
const { allowBuilds } = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'));

test('every package comes from the registry, and its content is locked', () => {
  const others = Object.entries(lockfile.packages).filter(
    ([, { resolution }]) =>
      Object.keys(resolution).join() !== 'integrity' ||
      !resolution.integrity?.startsWith('sha512-'),
  );

  expect(others).toEqual([]);
});

test('every script of a package that is installed is allowed or forbidden by name', () => {
  const scripted = [...installed.values()].filter(runsScript).map(({ manifest }) => manifest.name);

  expect(scripted).not.toEqual([]);
  expect(scripted.filter((name) => !(name in allowBuilds))).toEqual([]);
});

test('every name in allowBuilds is of a package that is locked and has a script', () => {
  const locked = Object.keys(lockfile.packages);
  const needless = Object.keys(allowBuilds).filter((name) => {
    const ids = locked.filter((id) => nameAndVersion(id)[0] === name);
    const here = ids.flatMap((id) => installed.get(id) ?? []);
    return ids.length === 0 || (here.length > 0 && !here.some(runsScript));
  });

  expect(needless).toEqual([]);
});

/** @param {import('./installed-packages.mjs').Installed} installed */
function runsScript({ manifest: { scripts = {} }, folder }) {
  const names = ['preinstall', 'install', 'postinstall'];
  return names.some((name) => scripts[name]) || existsSync(join(folder, 'binding.gyp'));
}

test('what runs in production has a licence that is allowed, or a reason to be there', () => {
  const refused = [...shippedPackages(lockfile).keys()]
    .flatMap((id) => installed.get(id)?.manifest ?? [])
    .map((manifest) => ({ name: manifest.name, licence: licenceOf(manifest) }))
    .filter(({ licence }) => !isAllowed(licence, allowed.licences));
  const exceptions = Object.keys(allowed.exceptions);
  const covers = (/** @type {string} */ pattern, /** @type {string} */ name) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

  expect(refused.filter(({ name }) => !exceptions.some((each) => covers(each, name)))).toEqual([]);
  expect(exceptions.filter((each) => !refused.some(({ name }) => covers(each, name)))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['MIT AND GPL-3.0-or-later', false],
  ['SEE LICENSE IN LICENSE', false],
  ['', false],
])('the licence "%s" is allowed: %s', (expression, expected) => {
  expect(isAllowed(expression, ['MIT', 'ISC'])).toBe(expected);
});
