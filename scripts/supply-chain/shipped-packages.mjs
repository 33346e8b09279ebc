import { posix } from 'node:path';

/** @typedef {import('./lockfile.mjs').Lockfile} Lockfile */

/**
 * What cms, web and packages/ need to run, on any platform, and what each of these depends on:
 * a package is named "name@version", a project by its folder.
 * @param {Lockfile} lockfile
 * @returns {Map<string, Set<string>>}
 */
export function shippedPackages(lockfile) {
  /** @type {Map<string, Set<string>>} */
  const graph = new Map();
  const visited = new Set();

  /** @param {string} key of a project or, with its peers, of a package */
  const visit = (key) => {
    if (visited.has(key)) return;
    visited.add(key);
    // One package with several sets of peers is one package.
    const needs = graph.get(withoutPeers(key)) ?? new Set();
    graph.set(withoutPeers(key), needs);
    for (const need of needsOf(lockfile, key)) {
      needs.add(withoutPeers(need));
      visit(need);
    }
  };
  for (const folder of Object.keys(lockfile.importers)) {
    if (folder !== '.') visit(folder);
  }
  return graph;
}

/**
 * @param {Lockfile} lockfile
 * @param {string} key
 */
function needsOf({ importers, snapshots }, key) {
  const { dependencies, optionalDependencies } = importers[key] ?? snapshots[key] ?? {};
  return Object.entries({ ...dependencies, ...optionalDependencies }).map(([name, resolved]) => {
    const version = typeof resolved === 'string' ? resolved : resolved.version;
    if (version.startsWith('link:')) return posix.join(key, version.slice('link:'.length));
    // An alias, as in "npm:string-width@4", names the package itself.
    return /^@?[^@(]+@/.test(version) ? version : `${name}@${version}`;
  });
}

/** @param {string} key */
const withoutPeers = (key) => key.replace(/\(.*/, '');
