import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { withProgress } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { root } from './root.mjs';
import { runOrRefuse } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * The path of a Chromium; one is installed if there is none.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = findChromium() ?? playwrightChromium();
  if (found) return found;
  await withProgress('Installing Chromium', installChromium);
  const installed = findChromium() ?? playwrightChromium();
  if (installed) return installed;
  throw new Refusal('No Chromium was found; install one and set CHROMIUM_PATH to it.');
}

/**
 * The Chromium that CHROMIUM_PATH names, or else the first one on the PATH.
 * @param {NodeJS.ProcessEnv} env
 */
export function findChromium(env = process.env) {
  const given = env.CHROMIUM_PATH;
  if (given && !existsSync(given)) {
    throw new Refusal(`CHROMIUM_PATH is "${given}"; it should be the path of a Chromium program.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return given || candidates.find((path) => existsSync(path));
}

/** The one that Playwright downloads to its cache. */
function playwrightChromium() {
  const require = createRequire(join(root, 'package.json'));
  const path = require('@playwright/test').chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function installChromium() {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runOrRefuse('apt-get update', ['apt-get', 'update'], { cwd: root, env });
    const packages = ['install', '--yes', '--no-install-recommends', 'chromium'];
    await runOrRefuse('apt-get install', ['apt-get', ...packages], { cwd: root, env });
  } else {
    const cli = 'node_modules/@playwright/test/cli.js';
    const command = /** @type {const} */ ([process.execPath, cli, 'install', 'chromium']);
    await runOrRefuse('Downloading Chromium', command, { cwd: root });
  }
}
