import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side.mjs';

/** Tasks that note when they start and end. */
function recorder() {
  /** @type {string[]} */
  const events = [];
  /**
   * @param {string} name
   * @param {string[]} after
   */
  const task = (name, after = [], ok = true) => ({
    name,
    after,
    run: async () => {
      events.push(`${name} starts`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      events.push(`${name} ends`);
      return ok;
    },
  });
  return { events, task };
}

test('at most two tasks run at once', async () => {
  const { events, task } = recorder();
  await sideBySide([task('a'), task('b'), task('c')]);

  expect(events.slice(0, 2)).toEqual(['a starts', 'b starts']);
  expect(events.indexOf('c starts')).toBeGreaterThan(events.indexOf('a ends'));
});

test('a task waits for what it comes after', async () => {
  const { events, task } = recorder();
  await sideBySide([task('app', ['client']), task('client')]);

  expect(events).toEqual(['client starts', 'client ends', 'app starts', 'app ends']);
});

test('what comes after a failed task is skipped, the rest runs', async () => {
  const { events, task } = recorder();
  const outcomes = await sideBySide([
    task('client', [], false),
    task('app', ['client']),
    task('b'),
  ]);

  expect(Object.fromEntries(outcomes)).toEqual({ client: 'failed', app: 'skipped', b: 'passed' });
  expect(events).not.toContain('app starts');
});

test('tasks that wait for each other are an error, not a hang', async () => {
  const { task } = recorder();

  await expect(sideBySide([task('a', ['b']), task('b', ['a'])])).rejects.toThrow('wait for each');
});
