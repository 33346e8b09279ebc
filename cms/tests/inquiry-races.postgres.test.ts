import { createHash, randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { connectToPostgres } from './database';
import { createEditor } from './editor';
import { inquiryFrom, referenceIn, stored, submit } from './inquiry-examples';

/** Another instance, which has not committed yet. */
let other: Awaited<ReturnType<typeof connectToPostgres>>;

beforeEach(async () => {
  other = await connectToPostgres(inject('databaseUrl') ?? '');
  await other.query('begin');
});

afterEach(() => other.end());

/** Long enough for a request to come as far as to what the other one holds. */
const pause = 1500;

describe('while an inquiry is erased', () => {
  const editor = createEditor();
  const post = (path: string, body: object) =>
    editor.send(`/inquiries${path}`, { method: 'POST', body });

  test.each([
    ['note', '/notes', { words: 'Lives in Paris' }],
    ['reply', '/replies', { words: 'Dear Ada' }],
  ])('no %s is kept of it', async (kind, path, body) => {
    const reference = referenceIn((await submit(inquiryFrom(`Erased beside a ${kind}`))).body);
    await post(`/${reference}/replies`, { words: 'The first answer' });
    for (const table of ['inquiries', 'inquiry_events', 'inquiry_keys', 'mails']) {
      await other.query(`delete from ${table} where reference = $1`, [reference]);
    }
    const written = post(`/${reference}${path}`, body);
    await setTimeout(pause);
    await other.query('commit');
    expect((await written).status).toBe(404);
    for (const table of ['inquiry_events', 'mails']) {
      const sql = `select id from ${table} where reference = $1`;
      expect(await other.query(sql, [reference])).toEqual([]);
    }
  });

  test('another instance that was to erase it as well does not count it', async () => {
    const sent = inquiryFrom('Erased by two');
    const reference = referenceIn((await submit(sent)).body);
    const counted = () => other.query('select key, count from inquiry_counts');
    const before = await counted();
    await other.query('delete from inquiries where reference = $1', [reference]);
    const erased = post('/personal-data/erase', { email: sent.email });
    await setTimeout(pause);
    await other.query('commit');
    expect(await erased).toMatchObject({ status: 200, body: { erased: 0 } });
    expect(await counted()).toEqual(before);
  });
});

test('a key whose day ends while it is asked for still stands for its inquiry', async () => {
  const key = randomUUID();
  const digest = createHash('sha256').update(key).digest('hex');
  await other.query(
    `insert into inquiry_keys (document_id, key, digest, reference, created_at)
     values ($1, $2, 'of another', 'WSCO-AAAAAAAA', now() - interval '1 day' + interval '1 second')`,
    [key, digest],
  );
  const answer = submit(inquiryFrom('At the end of the day'), { key });
  await setTimeout(pause);
  await other.query('commit');
  expect((await answer).status).toBe(422);
  expect(await stored('At the end of the day')).toEqual([]);
});
