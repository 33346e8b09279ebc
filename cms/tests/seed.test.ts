import { expect, inject, test } from 'vitest';
import { countDocuments } from './count-documents';
import { runSeed } from './run-seed';

test('a second seed changes nothing, and says so', { timeout: 120_000 }, async () => {
  const before = await countDocuments(inject('cmsUrl'));
  const { code, printed } = await runSeed({
    dataDir: inject('dataDir'),
    databaseUrl: inject('databaseUrl'),
  });
  expect(printed).toContain('the demo content is there already');
  expect(code).toBe(0);
  expect(await countDocuments(inject('cmsUrl'))).toEqual(before);
});
