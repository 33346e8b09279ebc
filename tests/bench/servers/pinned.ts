import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { answers } from '../../../scripts/answer.mjs';
import { stopGroup } from '../../../scripts/process-group.mjs';
import { root } from '../../../scripts/root.mjs';

/** Servers and the load on them each have a core of their own, where the system can see to it. */
export const cores = { server: 0, load: 1 } as const;

const isPinning = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0;

/** A program and its arguments, to be run on one core. */
export function onCore(core: number, command: readonly string[]): [string, ...string[]] {
  const [program = '', ...rest] = isPinning
    ? ['taskset', '--cpu-list', String(core), ...command]
    : command;
  return [program, ...rest];
}

export interface Server {
  readonly url: string;
  /** The process that answers; `taskset` becomes the program that it starts. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

export interface ServerOptions {
  readonly url: string;
  readonly command: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Takes what it prints. */
  readonly logFile?: string;
  /** A path that answers once it serves; `/` if not given. */
  readonly readyPath?: string;
}

/** How to run a program with Node that ends when we do. */
export const node = (...args: string[]) => [
  process.execPath,
  '--import',
  join(root, 'scripts', 'end-with-parent.mjs'),
  ...args,
];

export function startPinned({ command, cwd = root, env = process.env, logFile }: ServerOptions) {
  const output = logFile === undefined ? 'ignore' : openSync(logFile, 'a');
  const [program, ...args] = onCore(cores.server, command);
  return spawn(program, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
}

/** Resolves once the server answers; rejects when it ends before. */
async function whenServing(child: ChildProcess, { url, readyPath = '/' }: ServerOptions) {
  const waiting = new AbortController();
  const ended = once(child, 'exit', { signal: waiting.signal }).then(() => {
    throw new Error(`The server of ${url} ended before it answered`);
  });
  try {
    await Promise.race([answers(url + readyPath, waiting.signal), ended]);
  } finally {
    waiting.abort();
    ended.catch(() => undefined);
  }
}

/** Starts a server on the servers' core; resolves once it answers. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const child = startPinned(options);
  const stop = () => stopGroup(child);
  try {
    await whenServing(child, options);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: options.url, pid: child.pid ?? 0, stop };
}
