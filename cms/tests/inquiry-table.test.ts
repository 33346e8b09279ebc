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

/** The cells of a table as a spreadsheet with this separator reads them: a quote counts where a cell begins. */
function cellsOf(csv: string, separator = ',') {
  const plain = `[^${separator}\n]*`;
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"(${plain})|(${plain}))(?:${separator}|\n|$)`, 'g');
  return Array.from(
    csv.replace(/^\ufeff/, '').matchAll(cell),
    ([, quoted, after = '', all = '']) => (quoted?.replaceAll('""', '"') ?? all) + after,
  );
}

async function exportedTable(words: string) {
  const { body } = await exportAll({ words });
  return z.object({ csv: z.string() }).parse(body).csv;
}

const formula = /^[\s"]*[=+\-@＝＋－＠]/;

/** What would be a formula, whatever separates the cells where the table is opened. */
const formulasIn = (csv: string) =>
  [',', ';', '\t'].flatMap((separator) =>
    cellsOf(csv, separator).filter((cell) => formula.test(cell)),
  );

test.each([
  ['begins with +', '+1', "'+1"],
  ['begins with -', '-1', "'-1"],
  ['begins with @', '@A1', "'@A1"],
  ['begins with =', '=A1', "'=A1"],
  ['begins with TAB', '\t=A1', "'\t'=A1"],
  ['begins with CR', '\r=A1', "'\r'=A1"],
  ['begins with a wide =', '＝A1', "'＝A1"],
  ['has = after a semicolon', 'Ville;=A1;x', "Ville;'=A1;x"],
  ['has = after a semicolon and spaces', 'Ville; =A1', "Ville;' =A1"],
  ['has = after a semicolon and a quote', 'Ville;"=A1"', `Ville;'"=A1"`],
  ['has = after a tab', 'Ville\t=A1', "Ville\t'=A1"],
  ['has = after a line break', 'Ville\n=A1', "Ville\n'=A1"],
])('a cell that %s is no formula', async (name, organization, escaped) => {
  const reference = await receive(`Cell ${name}`);
  // Past the rules of inquiries, which cut off white space.
  const where = `where reference = '${reference}'`;
  await cms.sql(`update inquiries set organization = '${organization}' ${where}`);
  const csv = await exportedTable(reference);
  expect(cellsOf(csv)).toContain(escaped);
  expect(formulasIn(csv)).toEqual([]);
});

test('what is no formula stays as it was sent', async () => {
  const organization = 'a=b; c - d, -5 "=" \'x\'';
  const reference = await receive('Cell as sent', { organization });
  expect(cellsOf(await exportedTable(reference))).toContain(organization);
});

const part = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '"', '"=', ',', "'", ''), fc.string({ maxLength: 20 }))
  .map(([first, rest]) => `${first}1 ${rest}`);
const line = fc
  .array(fc.tuple(part, fc.constantFrom(';', '; ', ',', '";', ';"', ' ')), { maxLength: 4 })
  .map((parts) => parts.flat().join(''));
const lines = fc.array(line, { maxLength: 4 }).map((some) => some.join('\n'));

let group = 0;

test('no cell is one, whatever was sent', async () => {
  const some = fc.array(fc.record({ organization: line, message: lines }), {
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
      const csv = await exportedTable(`of group-${group}.`);
      expect(cellsOf(csv)).toContain(`'=Sent ${group} 0`);
      expect(formulasIn(csv)).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test('a table is noted of all its inquiries, or is none', async () => {
  const [first, second] = [await receive('Table one'), await receive('Table two')];
  const noted = (reference: string) =>
    cms.sql(`select kind from inquiry_events where reference = '${reference}'`);
  await exportedTable(first);
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
