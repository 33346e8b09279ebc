import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerEditor } from '../../tests/register-editor';
import { ask } from './ask';
import { inquiryFrom, referenceIn, submit } from './inquiry-examples';
import { mailsAbout, readMails } from './mails';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let cms: OwnCms;
let token: string;

beforeAll(async () => {
  cms = await startOwnCms('personal_data');
  token = await registerEditor(cms.cmsUrl);
}, 120_000);

afterAll(() => cms.stop());

const asked = (path: string, body: unknown) =>
  ask(
    `/inquiries${path}`,
    { method: 'POST', body, headers: { Authorization: `Bearer ${token}` } },
    cms.cmsUrl,
  );

async function receive(name: string, change: object = {}) {
  const { body } = await submit(
    { ...inquiryFrom(name), ...change },
    { cmsUrl: cms.cmsUrl, key: randomUUID() },
  );
  return referenceIn(body);
}

const tables = ['inquiries', 'inquiry_events', 'inquiry_keys', 'mails'];

async function rowsAbout(reference: string) {
  const found = await Promise.all(
    tables.map((table) => cms.sql(`select id from ${table} where reference = '${reference}'`)),
  );
  return Object.fromEntries(found.map((rows, index) => [tables[index], rows.length]));
}

const filesAbout = async (...references: string[]) =>
  (await readMails(cms.dataDir)).filter(({ subject = '' }) =>
    references.some((each) => subject.includes(each)),
  );

const counts = () =>
  cms.sql('select topic, state, count from inquiry_counts order by topic, state');

test('what is kept of a person is given out, with what was done to it', async () => {
  const reference = await receive('Given out', { phone: '+44 20 7946 0000' });
  await mailsAbout(reference, cms.dataDir);
  await asked(`/${reference}/notes`, { words: 'Called back' });
  await cms.sql(`insert into inquiries_assignee_lnk (inquiry_id, user_id)
    select inquiries.id, admin_users.id from inquiries, admin_users
    where reference = '${reference}'`);
  await receive('Somebody else');
  const { body } = await asked('/personal-data/export', { email: ' GIVEN-out@example.org' });
  expect(body).toMatchObject({
    inquiries: [
      {
        ...inquiryFrom('Given out'),
        reference,
        phone: '+44 20 7946 0000',
        assignee: 'Edna Editor (editor@example.org)',
        history: [{ kind: 'note', words: 'Called back' }],
        mails: [{ kind: 'acknowledgement' }, { kind: 'notice' }],
      },
    ],
  });
});

test('a person is found by the address as it is written, and as mail servers know it', async () => {
  const reference = await receive('Of München', { email: 'person@münchen.example' });
  for (const email of ['Person@München.example', 'person@xn--mnchen-3ya.example']) {
    expect((await asked('/personal-data/export', { email })).body).toMatchObject({
      inquiries: [{ reference, email: 'person@xn--mnchen-3ya.example' }],
    });
  }
});

test('what is kept of a person is erased, but for a count', async () => {
  const references = [
    await receive('Erased one', { email: 'erased@example.org', topic: 'press' }),
    await receive('Erased two', { email: 'Erased@Example.org', topic: 'press' }),
  ];
  const other = await receive('Not erased');
  await mailsAbout(other, cms.dataDir);
  for (const each of references) {
    await mailsAbout(each, cms.dataDir);
    await asked(`/${each}/notes`, { words: 'Called back' });
  }
  expect(await asked('/personal-data/erase', { email: 'erased@example.org' })).toMatchObject({
    status: 200,
    body: { erased: 2 },
  });
  for (const each of references) {
    expect(await rowsAbout(each)).toEqual({
      inquiries: 0,
      inquiry_events: 0,
      inquiry_keys: 0,
      mails: 0,
    });
  }
  expect(await rowsAbout(other)).toMatchObject({ inquiries: 1, inquiry_keys: 1, mails: 2 });
  expect(await filesAbout(...references)).toHaveLength(0);
  expect(await filesAbout(other)).toHaveLength(2);
  expect(await counts()).toEqual([{ topic: 'press', state: 'new', count: 2 }]);
  expect(await asked('/personal-data/erase', { email: 'erased@example.org' })).toMatchObject({
    body: { erased: 0 },
  });
});

test('no personal data is in the log, also when the database fails', async () => {
  const reference = await receive('Unlogged');
  await asked('/search', { filter: { words: 'unlogged@example.org' }, page: 1 });
  await asked(`/${reference}/notes`, { words: 'A note of Unlogged' });
  await cms.sql('alter table inquiries rename to moved');
  const failed = await submit(inquiryFrom('Unlogged too'), { cmsUrl: cms.cmsUrl, key: 'unlogged' });
  await cms.sql('alter table moved rename to inquiries');
  expect(failed.status).toBe(500);
  const log = await readFile(join(cms.dataDir, 'logs', 'cms.log'), 'utf8');
  expect(log).toContain('inquiries');
  expect(log).not.toMatch(/unlogged/i);
});

test('what came in longer ago than the settings say is erased at night, and at each start', async () => {
  const [old, young] = [await receive('Old'), await receive('Young')];
  await mailsAbout(old, cms.dataDir);
  await mailsAbout(young, cms.dataDir);
  const ago = (months: number) => {
    const then = new Date();
    then.setUTCMonth(then.getUTCMonth() - months);
    return cms.databaseUrl ? `'${then.toISOString()}'` : String(then.getTime() - 1000);
  };
  await cms.sql(`update inquiries set created_at = ${ago(12)} where reference = '${old}'`);
  await cms.sql(`update inquiries set created_at = ${ago(11)} where reference = '${young}'`);
  await cms.restart();
  expect(await rowsAbout(old)).toEqual({
    inquiries: 0,
    inquiry_events: 0,
    inquiry_keys: 0,
    mails: 0,
  });
  expect(await rowsAbout(young)).toMatchObject({ inquiries: 1, inquiry_keys: 1, mails: 2 });
  expect(await filesAbout(old)).toHaveLength(0);
  expect(await filesAbout(young)).toHaveLength(2);
});

test('what was left of an inquiry that is gone is erased at night, and at each start', async () => {
  const reference = await receive('Half gone');
  await asked(`/${reference}/notes`, { words: 'Called back' });
  await cms.sql(`delete from inquiries where reference = '${reference}'`);
  expect(await rowsAbout(reference)).toMatchObject({ inquiry_events: 1 });
  await cms.restart();
  expect(await rowsAbout(reference)).toEqual({
    inquiries: 0,
    inquiry_events: 0,
    inquiry_keys: 0,
    mails: 0,
  });
});
