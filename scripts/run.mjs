import { once } from 'node:events';
import { spawnGroup, stopGroup } from './process-group.mjs';
import { Refusal } from './refusal.mjs';
import { stopSignal } from './stop-signal.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {Record<string, string | undefined>} [env] added to our own; undefined removes one
 */

/**
 * Runs a program to its end and collects what it prints.
 * @param {readonly [string, ...string[]]} command
 * @param {RunOptions} options
 */
export async function run(command, { cwd, env }) {
  stopSignal.throwIfAborted();
  const child = spawnGroup(command, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
    });
  }
  return { ok: await succeeded(child), output };
}

/**
 * As `run`, but throws a Refusal with everything that was printed.
 * @param {string} what completes "… failed"
 * @param {readonly [string, ...string[]]} command
 * @param {RunOptions} options
 */
export async function runOrRefuse(what, command, options) {
  const { ok, output } = await run(command, options);
  if (!ok) throw new Refusal(`${output.trimEnd()}\n\n${what} failed; the reason stands above.`);
  return output;
}

/**
 * Runs a program to its end with its output on the screen.
 * @param {readonly [string, ...string[]]} command
 * @param {RunOptions} options
 */
export async function runOnScreen(command, { cwd, env }) {
  stopSignal.throwIfAborted();
  const child = spawnGroup(command, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return succeeded(child);
}

/** @param {import('node:child_process').ChildProcess} child */
async function succeeded(child) {
  const stop = () => void stopGroup(child);
  stopSignal.addEventListener('abort', stop, { once: true });
  const [code] = await once(child, 'close');
  stopSignal.removeEventListener('abort', stop);
  stopSignal.throwIfAborted();
  return code === 0;
}
