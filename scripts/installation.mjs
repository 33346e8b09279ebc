import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentHash } from './content-hash.mjs';
import { pnpm, pnpmVariables } from './package-manager.mjs';
import { withProgress } from './progress.mjs';
import { root } from './root.mjs';
import { runOrRefuse } from './run.mjs';
import { readWorkspace } from './workspace.mjs';

const stamp = join(root, 'node_modules', '.cache', 'installation.json');

/** Installs all packages, unless nothing changed since the last time. */
export async function install() {
  const hash = installationHash();
  const abi = process.versions.modules;
  const last = readStamp();
  if (last?.hash === hash && last.abi === abi) return;

  await withProgress('Installing packages', async () => {
    writeStamp({ hash: 'unfinished', abi: last?.abi ?? abi });
    const options = { cwd: root, env: await pnpmVariables() };
    await runOrRefuse('Installing packages', pnpm('install', '--frozen-lockfile'), options);
    // Addons that were compiled for another Node do not load; pnpm does not notice.
    if (last && last.abi !== abi) {
      await runOrRefuse('Compiling for this Node', pnpm('rebuild', '--recursive'), options);
    }
  });
  writeStamp({ hash, abi });
}

function installationHash() {
  const manifests = [root, ...readWorkspace().map(({ folder }) => folder)];
  const names = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', 'patches'];
  const files = names.map((name) => join(root, name));
  return contentHash(
    [...files, ...manifests.map((folder) => join(folder, 'package.json'))],
    [process.platform, process.arch],
  );
}

/**
 * Installs what one project, such as "@wsco/web", needs to run, and nothing that only builds need.
 * @param {string} name
 */
export async function installForProduction(name) {
  const command = pnpm('install', '--frozen-lockfile', '--prod', '--filter', `${name}...`);
  await withProgress(`Installing packages for ${name}`, async () =>
    runOrRefuse('Installing packages', command, { cwd: root, env: await pnpmVariables() }),
  );
}

/** @typedef {{ hash: string, abi: string }} Stamp */

/** @param {Stamp} value */
function writeStamp(value) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, JSON.stringify(value));
}

/** @returns {Stamp | undefined} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'));
  } catch {
    return undefined;
  }
}
