import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts a program in a process group of its own, so that it and everything it starts can be
 * stopped together, and a Ctrl-C in the terminal reaches it only through us.
 * @param {readonly [string, ...string[]]} command
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnGroup([program, ...args], options) {
  return spawn(program, args, { ...options, detached: true });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} patience milliseconds between asking and killing
 */
export async function stopGroup(child, patience = 10_000) {
  const running = child.exitCode === null && child.signalCode === null;
  const exited = running ? once(child, 'exit') : Promise.resolve();
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
  await exited;
  clearTimeout(timer);
  signalGroup(child, 'SIGKILL');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup({ pid }, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!gone) throw error;
  }
}
