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

  async function kill() {
    const ended = once(child, 'exit');
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
  }

  return {
    /** As a power cut would; resolves when it serves again. */
    async kill() {
      await kill();
      if (isOver) return;
      child = start();
      await ready();
    },
    async stop() {
      isOver = true;
      await kill();
    },
  };
}

export type Killable = Awaited<ReturnType<typeof startKillable>>;

/** Somewhere between two numbers of milliseconds. */
export const aWhile = (least: number, most: number) =>
  setTimeout(least + Math.random() * (most - least));
