import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {object} Project
 * @property {string} name such as "@wsco/web"
 * @property {string} folder absolute path
 * @property {Record<string, string>} scripts
 * @property {string[]} upstream names of the workspace's projects that it depends on
 */

/**
 * The projects that pnpm-workspace.yaml names, read before any YAML parser is installed.
 * @returns {Project[]}
 */
export function readWorkspace(from = root) {
  return workspaceFolders(from).map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    /** @type {Record<string, string>} */
    const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };
    return {
      name: manifest.name,
      folder,
      scripts: manifest.scripts ?? {},
      upstream: Object.keys(dependencies).filter((name) =>
        dependencies[name]?.startsWith('workspace:'),
      ),
    };
  });
}

/** @param {string} from */
function workspaceFolders(from) {
  const yaml = readFileSync(join(from, 'pnpm-workspace.yaml'), 'utf8');
  const block = /^packages:\n((?: +- .+\n)+)/m.exec(yaml)?.[1] ?? '';
  const patterns = [...block.matchAll(/- ['"]?([^'"\n]+)/g)].map((match) => match[1] ?? '');
  return patterns
    .flatMap((pattern) => {
      if (!pattern.endsWith('/*')) return [join(from, pattern)];
      const parent = join(from, pattern.slice(0, -2));
      return readdirSync(parent)
        .sort()
        .map((name) => join(parent, name));
    })
    .filter((folder) => existsSync(join(folder, 'package.json')));
}
