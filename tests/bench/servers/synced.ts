import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Server } from './pinned.js';

const strace = '/usr/bin/strace';

/** How often a server had the system write to the disk while something was done; needs `strace`. */
export async function syncsDuring(
  { pid }: Server,
  folder: string,
  work: () => Promise<unknown>,
): Promise<number> {
  if (!existsSync(strace)) throw new Error('Install strace: it counts what is synced to the disk');
  const file = join(folder, 'syncs');
  const calls = 'trace=fsync,fdatasync,sync_file_range';
  const tracing = spawn(strace, ['-f', '-e', calls, '-o', file, '-p', String(pid)]);
  // It says so of each thread once it follows it.
  await once(createInterface({ input: tracing.stderr }), 'line');
  try {
    await work();
  } finally {
    const ended = once(tracing, 'exit');
    tracing.kill('SIGINT');
    await ended;
  }
  return readFileSync(file, 'utf8').match(/\b(?:fsync|fdatasync|sync_file_range)\(/g)?.length ?? 0;
}
