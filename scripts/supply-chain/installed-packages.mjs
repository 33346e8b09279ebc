import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {string | { type: string }} [license]
 * @property {{ type: string }[]} [licenses] as packages had it of old
 * @property {Record<string, string>} [scripts]
 *
 * @typedef {object} Installed
 * @property {Manifest} manifest
 * @property {string} folder
 */

/**
 * All packages that this platform installs.
 * @returns {Map<string, Installed>} by "name@version"
 */
export function installedPackages() {
  const store = join(root, 'node_modules', '.pnpm');
  return new Map(
    readdirSync(store)
      .flatMap((entry) => foldersIn(join(store, entry, 'node_modules')))
      .map((folder) => {
        const manifest = readManifest(folder);
        return [`${manifest.name}@${manifest.version}`, { manifest, folder }];
      }),
  );
}

/**
 * The package of an entry of the store; those that it depends on are links.
 * @param {string} parent
 * @returns {string[]}
 */
function foldersIn(parent) {
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const folder = join(parent, name);
      if (name.startsWith('@')) return foldersIn(folder);
      return existsSync(join(folder, 'package.json')) ? [folder] : [];
    });
}

/**
 * @param {string} folder
 * @returns {Manifest}
 */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
