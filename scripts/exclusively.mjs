import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stopSignal } from './stop-signal.mjs';

/**
 * Does the work while no other process does work with the same lock file.
 * @template T
 * @param {string} lock
 * @param {() => Promise<T>} work
 */
export async function exclusively(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  while (!take(lock)) {
    if (!told) console.log('Waiting for another command to finish installing and building …');
    told = true;
    await wait(250, undefined, { signal: stopSignal });
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** Whether the process that took it still runs. */
function isHeld(/** @type {string} */ lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // It is empty for the moment between its creation and its content.
    return holder === 0 || process.kill(holder, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
