import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../root.mjs';

/**
 * @typedef {{ version: string }} Resolved
 *
 * @typedef {object} Importer
 * @property {Record<string, Resolved>} [dependencies]
 * @property {Record<string, Resolved>} [optionalDependencies]
 *
 * @typedef {object} Snapshot
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {object} Lockfile the parts of pnpm-lock.yaml that are read here
 * @property {Record<string, Importer>} importers by the project's folder
 * @property {Record<string, { resolution: Record<string, string> }>} packages by "name@version"
 * @property {Record<string, Snapshot>} snapshots by "name@version(peers)"
 */

/** @returns {Lockfile} */
export function readLockfile() {
  return parse(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
}

/**
 * @param {string} id such as "@strapi/strapi@5.54.0"
 * @returns {[name: string, version: string]}
 */
export function nameAndVersion(id) {
  const at = id.lastIndexOf('@');
  return [id.slice(0, at), id.slice(at + 1)];
}
