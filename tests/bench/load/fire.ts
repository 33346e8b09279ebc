import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { promisify } from 'node:util';
import { z } from 'zod';
import { cores, onCore } from '../servers/pinned.js';

export interface Target {
  readonly name: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The process that answers, whose CPU time is read; not read if not given. */
  readonly pid?: number;
  /** Requests at once; 16 if not given. */
  readonly connections?: number;
}

export interface Volley {
  /** Answers per second. */
  readonly rate: number;
  readonly answers: number;
  /** Microseconds of the server's CPU time for each answer. */
  readonly cpu: number;
  /** Share of the time in which the servers' core was busy, with whatever. */
  readonly busy: number;
}

const autocannon = createRequire(import.meta.url).resolve('autocannon');

const report = z.object({
  duration: z.number(),
  requests: z.object({ total: z.number() }),
  '2xx': z.number(),
  non2xx: z.number(),
  errors: z.number(),
});

/** Milliseconds; Linux counts in hundredths of a second. */
function cpuTimeOf(pid: number | undefined) {
  if (pid === undefined) return Number.NaN;
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return ((user ?? 0) + (system ?? 0)) * 10;
  } catch {
    return Number.NaN;
  }
}

function coreTimes() {
  const { times } = cpus()[cores.server] ?? { times: { idle: 0 } };
  return { idle: times.idle, all: Object.values(times).reduce((sum, each) => sum + each, 0) };
}

/** Asks one server for so many seconds as often as it answers; every answer has to be a success. */
export async function fire(target: Target, seconds: number): Promise<Volley> {
  const { name, url, headers = {}, pid, connections = 16 } = target;
  const fields = Object.entries(headers).flatMap((field) => ['-H', field.join('=')]);
  const settings = ['-j', '-n', '-c', String(connections), '-d', String(seconds)];
  const [program, ...args] = onCore(cores.load, [process.execPath, autocannon, ...settings]);
  const before = { cpu: cpuTimeOf(pid), core: coreTimes() };
  const { stdout } = await promisify(execFile)(program, [...args, ...fields, url]);
  const after = { cpu: cpuTimeOf(pid), core: coreTimes() };
  const { duration, requests, errors, ...counts } = report.parse(JSON.parse(stdout));
  if (errors > 0 || counts.non2xx > 0 || requests.total === 0) {
    throw new Error(`${name} failed under load: ${counts.non2xx} refusals, ${errors} errors`);
  }
  const idle = after.core.idle - before.core.idle;
  return {
    rate: requests.total / duration,
    answers: requests.total,
    cpu: ((after.cpu - before.cpu) * 1000) / requests.total,
    busy: 1 - idle / (after.core.all - before.core.all),
  };
}
