import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exclusively } from './exclusively.mjs';

let lock = '';
beforeEach(() => {
  lock = join(mkdtempSync(join(tmpdir(), 'wsco-lock-')), 'work.lock');
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  rmSync(join(lock, '..'), { recursive: true });
  vi.restoreAllMocks();
});

test('two pieces of work wait for each other, and the second says so', async () => {
  /** @type {string[]} */
  const events = [];
  const work = (/** @type {string} */ name) =>
    exclusively(lock, async () => {
      events.push(`${name} starts`);
      await wait(20);
      events.push(`${name} ends`);
    });
  await Promise.all([work('a'), work('b')]);

  expect(events).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
  expect(console.log).toHaveBeenCalledOnce();
});

test('the lock is given back when the work fails', async () => {
  await expect(exclusively(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');

  expect(existsSync(lock)).toBe(false);
});

test('a lock whose holder died is taken over', async () => {
  writeFileSync(lock, '999999999');

  expect(await exclusively(lock, () => Promise.resolve('done'))).toBe('done');
});
