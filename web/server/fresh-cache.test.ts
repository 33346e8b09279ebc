// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFreshCache } from './fresh-cache';
import type { Made } from './fresh-cache';

interface Words {
  words: string;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A making that ends when it is told. */
function later() {
  let resolve: (made: Made<Words>) => void = () => undefined;
  const promise = new Promise<Made<Words>>((end) => {
    resolve = end;
  });
  return { promise, resolve };
}

const good = (words: string): Made<Words> => ({
  value: { words },
  tags: ['news'],
  isKept: true,
  isCurrent: true,
  isFailure: false,
});
const failed: Made<Words> = {
  value: { words: '503' },
  tags: [],
  isKept: false,
  isCurrent: true,
  isFailure: true,
};

function cacheOf(make: () => Promise<Made<Words>>, isInContact = () => true) {
  return createFreshCache<Words>({ maxBytes: 100, bytesOf: () => 1, make, isInContact });
}

test('many who ask for the same wait for one making', async () => {
  const make = vi.fn(() => Promise.resolve(good('one')));
  const cache = cacheOf(make);
  const answers = await Promise.all(Array.from({ length: 50 }, () => cache.read('/')));
  expect(new Set(answers.map(({ value }) => value.words))).toEqual(new Set(['one']));
  expect(await cache.read('/')).toEqual({ value: { words: 'one' }, state: 'hit' });
  expect(make).toHaveBeenCalledTimes(1);
});

test('who asks after a change does not wait for what was begun before it', async () => {
  const { promise: before, resolve } = later();
  const make = vi.fn().mockReturnValueOnce(before).mockResolvedValue(good('after'));
  const cache = cacheOf(make);
  const early = cache.read('/');
  cache.change(['news']);
  const late = await cache.read('/');
  resolve(good('before'));
  expect(late.value.words).toBe('after');
  expect((await early).value.words).toBe('before');
  expect((await cache.read('/')).value.words).toBe('after');
});

test.each([
  ['answers that it cannot', () => Promise.resolve(failed)],
  ['breaks off', () => Promise.reject(new Error('cut'))],
])('the last good value is shown while the CMS %s', async (_what, failing) => {
  const make = vi.fn().mockResolvedValueOnce(good('before')).mockImplementation(failing);
  const cache = cacheOf(make);
  await cache.read('/');
  cache.change(['news']);
  expect(await cache.read('/')).toEqual({ value: { words: 'before' }, state: 'stale' });
  make.mockResolvedValue(good('after'));
  expect(await cache.read('/')).toEqual({ value: { words: 'after' }, state: 'miss' });
});

test('the last good value is shown when the CMS takes too long, and the new one once it is there', async () => {
  const { promise, resolve } = later();
  const make = vi.fn().mockResolvedValueOnce(good('before')).mockReturnValue(promise);
  const cache = cacheOf(make);
  await cache.read('/');
  cache.change(['news']);
  const slow = cache.read('/');
  await vi.advanceTimersByTimeAsync(3000);
  expect(await slow).toEqual({ value: { words: 'before' }, state: 'stale' });
  // Nobody else waits for the same.
  expect(await cache.read('/')).toEqual({ value: { words: 'before' }, state: 'stale' });
  expect(make).toHaveBeenCalledTimes(2);
  resolve(good('after'));
  await vi.advanceTimersByTimeAsync(0);
  expect(await cache.read('/')).toEqual({ value: { words: 'after' }, state: 'hit' });
});

test('out of contact what was renewed is not renewed again at once', async () => {
  let times = 0;
  const make = vi.fn(() => Promise.resolve(good(`${(times += 1)}`)));
  const cache = cacheOf(make, () => false);
  for (let read = 0; read < 10; read += 1) {
    await cache.read('/');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(make).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5000);
  await cache.read('/');
  expect(make).toHaveBeenCalledTimes(3);
});

test('out of contact it shows what it has at once, and tries to renew it now and then', async () => {
  let inContact = true;
  const make = vi.fn(() => Promise.resolve(good('before')));
  const cache = cacheOf(make, () => inContact);
  await cache.read('/');
  inContact = false;
  for (let count = 0; count < 10; count += 1) {
    expect((await cache.read('/')).state).toBe('stale');
  }
  expect(make).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5000);
  await cache.read('/');
  expect(make).toHaveBeenCalledTimes(3);
});

test('a failure is nobody else’s', async () => {
  const make = vi.fn().mockResolvedValueOnce(failed).mockResolvedValue(good('after'));
  const cache = cacheOf(make);
  expect((await cache.read('/')).value.words).toBe('503');
  expect((await cache.read('/')).value.words).toBe('after');
});

test('a failure is nothing old, whatever it was made of', async () => {
  const cache = cacheOf(() => Promise.resolve({ ...failed, isCurrent: false }));
  expect((await cache.read('/')).state).toBe('miss');
});

test('what was made of something old is made again once that can be', async () => {
  const make = vi
    .fn()
    .mockResolvedValueOnce({ ...good('old'), isCurrent: false })
    .mockResolvedValue(good('new'));
  const cache = cacheOf(make);
  expect((await cache.read('/')).value.words).toBe('old');
  expect((await cache.read('/')).value.words).toBe('new');
  expect((await cache.read('/')).state).toBe('hit');
});

test('the previous value is at hand when it is made again', async () => {
  const make = vi.fn().mockResolvedValue(good('same'));
  const cache = cacheOf(make);
  await cache.read('/');
  cache.change(['news']);
  await cache.read('/');
  expect(make.mock.calls).toEqual([
    ['/', undefined],
    ['/', { words: 'same' }],
  ]);
});

test('what is no longer there does not come back when the CMS is away', async () => {
  const gone: Made<Words> = { ...failed, value: { words: '404' }, isFailure: false };
  const make = vi
    .fn()
    .mockResolvedValueOnce(good('before'))
    .mockResolvedValueOnce(gone)
    .mockResolvedValue(failed);
  const cache = cacheOf(make);
  await cache.read('/');
  cache.change(['news']);
  expect((await cache.read('/')).value.words).toBe('404');
  expect((await cache.read('/')).value.words).toBe('503');
});
