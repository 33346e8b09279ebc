import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { registerEditor } from '../../tests/register-editor';
import { ask } from './ask';
import { inquiryFrom, referenceIn, submit } from './inquiry-examples';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let cms: OwnCms;
let token: string;

beforeAll(async () => {
  cms = await startOwnCms('inquiry_table', { seed: 'none' });
  token = await registerEditor(cms.cmsUrl);
}, 120_000);

afterAll(() => cms.stop());

const exportAll = (filter: object) =>
  ask(
    '/inquiries/export',
    { method: 'POST', body: { filter }, headers: { Authorization: `Bearer ${token}` } },
    cms.cmsUrl,
  );

async function receive(name: string, change: object = {}) {
  const { body } = await submit({ ...inquiryFrom(name), ...change }, { cmsUrl: cms.cmsUrl });
  return referenceIn(body);
}

/** The cells of a table as a spreadsheet reads them (RFC 4180). */
function cellsOf(csv: string) {
  const cells = csv.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^,"\n]*))(?:,|\n|$)/g);
  return Array.from(cells, ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

async function exportedCells(words: string) {
  const { body } = await exportAll({ words });
  return cellsOf(z.object({ csv: z.string() }).parse(body).csv);
}

const formula = /^[=+\-@\t\r]/;

test.each([
  ['+', '+1'],
  ['-', '-1'],
  ['@', '@A1'],
  ['=', '=A1'],
  ['TAB', '\t=A1'],
  ['CR', '\r=A1'],
])('no cell of a table begins with %s', async (name, organization) => {
  const reference = await receive(`Cell ${name}`);
  // Past the rules of inquiries, which cut off white space.
  const where = `where reference = '${reference}'`;
  await cms.sql(`update inquiries set organization = '${organization}' ${where}`);
  const cells = await exportedCells(reference);
  expect(cells).toContain(`'${organization}`);
  expect(cells.filter((cell) => formula.test(cell))).toEqual([]);
});

const begun = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '"', ',', "'", ''), fc.string({ maxLength: 60 }))
  .map(([first, rest]) => `${first}1 ${rest}`);

let group = 0;

test('no cell does, whatever was sent', async () => {
  const some = fc.array(fc.record({ organization: begun, message: begun }), {
    minLength: 5,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(some, async (changes) => {
      group += 1;
      for (const [number, { organization, message }] of changes.entries()) {
        const sent = { organization, message: `${message} of group-${group}.${number}` };
        await receive(`=Sent ${group} ${number}`, sent);
      }
      const cells = await exportedCells(`of group-${group}.`);
      expect(cells).toContain(`'=Sent ${group} 0`);
      expect(cells.filter((cell) => formula.test(cell))).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test('a table is noted of all its inquiries, or is none', async () => {
  const [first, second] = [await receive('Table one'), await receive('Table two')];
  const noted = (reference: string) =>
    cms.sql(`select kind from inquiry_events where reference = '${reference}'`);
  await exportedCells(first);
  await cms.sql(`create unique index once on inquiry_events (reference)`);
  const refused = await exportAll({ words: 'Table' });
  await cms.sql(`drop index once`);
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(await noted(second)).toEqual([]);
  expect((await exportAll({ words: 'Table' })).status).toBe(200);
  expect([await noted(first), await noted(second)]).toMatchObject([[{}, {}], [{}]]);
});

test('more inquiries than fit into memory are no table', async () => {
  await cms.sql(`insert into inquiries (document_id, reference, topic, name, email, message, language, privacy_notice, state)
    with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 5001)
    select 'many-' || n, 'MANY-' || n, 'press', 'Many', 'many@example.org', 'Many words', 'en', '1', 'closed'
    from numbers`);
  expect(await exportAll({ topic: 'press' })).toMatchObject({
    status: 400,
    body: { error: { message: expect.stringContaining('5001 inquiries') } },
  });
  await cms.sql(`delete from inquiries where reference = 'MANY-1'`);
  expect((await exportAll({ topic: 'press' })).status).toBe(200);
});
