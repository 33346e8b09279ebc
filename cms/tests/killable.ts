import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { answers } from '../../scripts/answer.mjs';
import { spawnGroup } from '../../scripts/process-group.mjs';
import { root } from '../../scripts/root.mjs';

interface KillableOptions {
  folder: 'cms' | 'web';
  program: string;
  env: NodeJS.ProcessEnv;
  /** Answers with a success once it serves. */
  address: string;
}

/** A server that comes back each time that it is killed, until it is stopped. */
export async function startKillable({ folder, program, env, address }: KillableOptions) {
  let isOver = false;
  const start = () =>
    spawnGroup([process.execPath, join(root, program)], {
      cwd: join(root, folder),
      env: { ...process.env, ...env, NODE_ENV: 'production' },
      stdio: 'ignore',
    });
  const ready = () => answers(address, AbortSignal.timeout(120_000));
  let child = start();
  await ready();

  function signal(name: NodeJS.Signals) {
    if (child.pid !== undefined) process.kill(-child.pid, name);
  }

  async function end(name: NodeJS.Signals) {
    const ended = once(child, 'exit');
    signal(name);
    await ended;
  }

  async function startAgain() {
    child = start();
    await ready();
  }

  return {
    /** As a power cut would; resolves when it serves again. */
    async kill() {
      await end('SIGKILL');
      if (!isOver) await startAgain();
    },
    /** As an upgrade does; resolves with its exit code when it serves again. */
    async restart() {
      await end('SIGTERM');
      const { exitCode } = child;
      await startAgain();
      return exitCode;
    },
    /** As a machine does that has too much else to do; gives what lets it go on. */
    holdUp() {
      signal('SIGSTOP');
      return () => signal('SIGCONT');
    },
    async stop() {
      isOver = true;
      await end('SIGKILL');
    },
  };
}

export type Killable = Awaited<ReturnType<typeof startKillable>>;

/** Somewhere between two numbers of milliseconds. */
export const aWhile = (least: number, most: number) =>
  setTimeout(least + Math.random() * (most - least));
