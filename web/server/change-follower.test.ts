// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { startCms } from '../tests/gateway';
import type { StandInCms } from '../tests/stand-in-cms';
import { followChanges } from './change-follower';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function follow(cmsUrl: string, cursor?: string) {
  const heard: string[] = [];
  const follower = followChanges({ cmsUrl, cursor, onChange: (tags) => heard.push(...tags) });
  ends.push(() => follower.stop());
  await follower.start();
  return { ...follower, heard };
}

test('hears of each change once, in order', async () => {
  const cms = await startCms();
  const { heard, isInContact } = await follow(cms.origin);
  expect(isInContact()).toBe(true);
  heard.length = 0;
  for (const tag of ['news:1', 'news:2', 'news:1']) cms.edit(tag, 'x');
  await vi.waitFor(() => expect(heard).toEqual(['news:1', 'news:2', 'news:1']));
});

test('goes on where it stopped, and has caught up before it says that it started', async () => {
  const cms = await startCms();
  const first = await follow(cms.origin);
  first.stop();
  cms.edit('news:1', 'x');
  const second = await follow(cms.origin, first.cursor());
  expect(second.heard).toEqual(['news:1']);
  const third = await follow(cms.origin, second.cursor());
  expect(third.heard).toEqual([]);
});

test.each([
  ['a gap', (cms: StandInCms) => cms.prune()],
  ['another database', (cms: StandInCms) => cms.replace('restored')],
])('after %s everything counts as changed', async (_what, happen) => {
  const cms = await startCms();
  const first = await follow(cms.origin);
  first.stop();
  happen(cms);
  const second = await follow(cms.origin, first.cursor());
  expect(second.heard).toEqual(['*']);
});

test('is out of contact while the CMS is away, and misses nothing of what happened', async () => {
  const cms = await startCms();
  const { heard, isInContact } = await follow(cms.origin);
  heard.length = 0;
  await cms.stop();
  await vi.waitFor(() => expect(isInContact()).toBe(false));
  const again = await startCms({ port: cms.port });
  again.edit('news:1', 'x');
  await vi.waitFor(() => expect(isInContact()).toBe(true), 5000);
  expect(heard).toEqual(['news:1']);
});

test('starts without a CMS, out of contact', async () => {
  const cms = await startCms();
  await cms.stop();
  const { isInContact } = await follow(cms.origin, '1.first');
  expect(isInContact()).toBe(false);
});
