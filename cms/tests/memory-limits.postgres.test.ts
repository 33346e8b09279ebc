import { afterAll, beforeAll, expect, test } from 'vitest';
import { inquiryFrom, submit } from './inquiry-examples';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let cms: OwnCms;

beforeAll(async () => {
  cms = await startOwnCms('memory_limits', { seed: 'none' });
  // Takes the name of the table, which is made when it is first needed.
  await cms.sql(`create type rate_limits as enum ('none')`);
}, 120_000);

afterAll(() => cms.stop());

test('an instance counts alone where it can have no table for that', async () => {
  const sending = { cmsUrl: cms.cmsUrl, from: '203.0.113.7' };
  const statuses = [];
  for (let number = 0; number < 5; number += 1) {
    statuses.push((await submit(inquiryFrom(`Counted alone ${number}`), sending)).status);
  }
  expect(statuses).toEqual([201, 201, 201, 429, 429]);
});
