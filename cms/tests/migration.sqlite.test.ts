import { afterAll, beforeAll, expect, test } from 'vitest';
import { inquiryFrom, referenceIn, submit } from './inquiry-examples';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let cms: OwnCms;

beforeAll(async () => {
  cms = await startOwnCms('migration', { seed: 'none' });
}, 120_000);

afterAll(() => cms.stop());

test('an inquiry of a version without a history keeps its notes and its state', async () => {
  const { body } = await submit(inquiryFrom('Of old'), { cmsUrl: cms.cmsUrl });
  const reference = referenceIn(body);
  for (const statement of [
    'drop table inquiry_events',
    'alter table inquiries add column notes text',
    `update inquiries set state = 'open', notes = 'Called her.'`,
    'delete from strapi_migrations',
    'delete from strapi_database_schema',
  ]) {
    await cms.sql(statement);
  }
  await cms.restart();
  expect(await cms.sql('select reference, state from inquiries')).toEqual([
    { reference, state: 'in-progress' },
  ]);
  expect(await cms.sql('select reference, kind, words from inquiry_events')).toEqual([
    { reference, kind: 'note', words: 'Called her.' },
  ]);
});
