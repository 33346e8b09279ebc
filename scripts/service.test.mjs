import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startService } from './service.mjs';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wsco-service-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true });
});

/** A program that prints its own process id and that of a child, both deaf to SIGTERM if wanted. */
const family = `
  const { spawn } = require('node:child_process');
  const deaf = process.argv[1] === 'deaf' ? 'process.on("SIGTERM", () => {});' : '';
  eval(deaf);
  const child = spawn(process.execPath, ['--eval', deaf + 'setInterval(() => {}, 1000)']);
  console.log('pids', process.pid, child.pid);
  setInterval(() => {}, 1000);`;

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z');
  } catch {
    return false;
  }
}

/** @param {string} text */
const pidsIn = (text) => text.match(/\d+/g)?.map(Number) ?? [];

test('stopping a service stops what it started', async () => {
  /** @type {string[]} */
  const lines = [];
  const service = startService({
    name: 'The service',
    cwd,
    args: ['--eval', family],
    env: process.env,
    onLine: (line) => lines.push(line),
  });
  await vi.waitFor(() => expect(lines).toHaveLength(1), 5000);
  const pids = pidsIn(lines.join());
  expect(pids.map(isRunning)).toEqual([true, true]);

  await service.stop();
  await vi.waitFor(() => expect(pids.map(isRunning)).toEqual([false, false]));
});

test('a service that dies leaves its log and its last lines', async () => {
  const logFile = join(cwd, 'logs', 'service.log');
  const service = startService({
    name: 'The service',
    cwd,
    args: [
      '--eval',
      'for (let i = 1; i <= 40; i++) console.log("line " + i); process.exitCode = 3',
    ],
    env: process.env,
    logFile,
  });

  expect(await service.ended).toBe('The service stopped (exit code 3)');
  expect(service.tail().split('\n')).toHaveLength(30);
  expect(service.tail()).toMatch(/line 40$/);
  await vi.waitFor(() => expect(readFileSync(logFile, 'utf8').split('\n')).toHaveLength(41));
});

test('when the process that started a service is killed, the service stops with all it started', async () => {
  const script = join(cwd, 'parent.mjs');
  const service = import.meta.resolve('./service.mjs');
  writeFileSync(
    script,
    `import { startService } from ${JSON.stringify(service)};
     startService({ name: '', cwd: '.', args: ['--eval', ${JSON.stringify(family)}],
       env: process.env, onLine: console.log });`,
  );
  const parent = spawn(process.execPath, [script]);
  let output = '';
  parent.stdout.on('data', (data) => {
    output += String(data);
  });
  await vi.waitFor(() => expect(output).toContain('pids'), 5000);
  const pids = pidsIn(output);
  parent.kill('SIGKILL');

  await vi.waitFor(() => expect(pids.map(isRunning)).toEqual([false, false]), 5000);
});
