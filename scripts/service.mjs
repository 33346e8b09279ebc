import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { spawnGroup, stopGroup } from './process-group.mjs';
import { root } from './root.mjs';

const tailLength = 30;
const maxLogBytes = 10 * 1024 * 1024;

/**
 * @typedef {object} ServiceOptions
 * @property {string} name completes "… stopped"
 * @property {string} cwd
 * @property {readonly string[]} args of Node
 * @property {NodeJS.ProcessEnv} env
 * @property {string} [logFile]
 * @property {(line: string) => void} [onLine]
 */

/**
 * A server, or another program that does not end by itself. It stops when we do.
 * @param {ServiceOptions} options
 */
export function startService({ name, cwd, args, env, logFile, onLine }) {
  const child = spawnGroup(
    [process.execPath, '--import', join(root, 'scripts', 'end-with-parent.mjs'), ...args],
    { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  const log = logFile ? openLog(logFile) : undefined;
  /** @type {string[]} */
  const tail = [];
  for (const input of [child.stdout, child.stderr]) {
    if (!input) continue;
    createInterface({ input }).on('line', (coloured) => {
      const line = stripVTControlCharacters(coloured);
      log?.write(`${line}\n`);
      tail.push(line);
      if (tail.length > tailLength) tail.shift();
      onLine?.(coloured);
    });
  }

  /** @type {Promise<string>} how it ended, as in "the CMS stopped (exit code 1)" */
  const ended = new Promise((resolve) => {
    child.once('close', (code, signal) => {
      log?.end();
      resolve(`${name} stopped (${signal ?? `exit code ${code}`})`);
    });
  });
  return {
    name,
    logFile,
    ended,
    /** Whether a signal ended it, and so not what its last lines say. */
    wasKilled: () => child.signalCode !== null,
    tail: () => tail.join('\n'),
    stop: () => stopGroup(child),
  };
}

/** @param {string} file */
function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxLogBytes) renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: 'a' });
}
