import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { describe, expect, inject, test } from 'vitest';
import { runSql } from './database';
import { inquiry, inquiryFrom, referenceIn, stored, submit } from './inquiry-examples';

describe('the same inquiry under the same key', () => {
  test('is kept once and answered alike, one after the other', async () => {
    const key = randomUUID();
    const sent = inquiryFrom('Sent again');
    const first = await submit(sent, { key });
    const again = await submit(sent, { key });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(await stored('Sent again')).toHaveLength(1);
  });

  test('is kept once and answered alike, all at the same time', async () => {
    const key = randomUUID();
    const sent = inquiryFrom('Sent at once');
    const answers = await Promise.all(Array.from({ length: 50 }, () => submit(sent, { key })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const references = new Set(answers.map(({ body }) => referenceIn(body)));
    expect(references.size).toBe(1);
    expect(await stored('Sent at once')).toMatchObject([{ reference: [...references][0] }]);
  });

  test('counts as the same when only white space that is not kept differs', async () => {
    const key = randomUUID();
    const first = await submit(inquiryFrom('Spaced'), { key });
    expect((await submit({ ...inquiryFrom('Spaced'), name: ' Spaced ' }, { key })).body).toEqual(
      first.body,
    );
  });

  test('is another one after a day', async () => {
    const key = randomUUID();
    const sent = inquiryFrom('A day later');
    const first = await submit(sent, { key });
    const database = { dataDir: inject('dataDir'), databaseUrl: inject('databaseUrl') };
    const past = inject('databaseUrl')
      ? `"created_at" - interval '25 hours'`
      : `"created_at" - ${25 * 60 * 60 * 1000}`;
    await runSql(
      database,
      `update inquiry_keys set created_at = ${past} where reference = '${referenceIn(first.body)}'`,
    );
    const later = await submit(sent, { key });
    expect(later.status).toBe(201);
    expect(later.body).not.toEqual(first.body);
    expect((await submit(sent, { key })).body).toEqual(later.body);
  });
});

test('another inquiry under the same key is refused and not kept', async () => {
  const key = randomUUID();
  await submit(inquiryFrom('First of two'), { key });
  const other = await submit(inquiryFrom('Second of two'), { key });
  expect(other).toMatchObject({
    status: 422,
    body: {
      data: null,
      error: { status: 422, message: expect.stringContaining('Idempotency-Key') },
    },
  });
  expect(await stored('Second of two')).toEqual([]);
});

test('a refused inquiry does not use its key up', async () => {
  const key = randomUUID();
  expect((await submit({ ...inquiry, message: 'Hi' }, { key })).status).toBe(400);
  expect((await submit(inquiryFrom('Mended'), { key })).status).toBe(201);
});

test.each([
  ['empty', ''],
  ['too long', 'k'.repeat(10_000)],
  ['not ASCII', 'cl\u00e9'],
  ['of several words', 'one two'],
])('a key that is %s is refused', async (_name, key) => {
  expect(await submit(inquiry, { key })).toMatchObject({
    status: 400,
    body: { error: { message: expect.stringContaining('Idempotency-Key') } },
  });
});

test('two keys are refused', async () => {
  const sent = JSON.stringify({ data: inquiryFrom('Two keys') });
  const headers = {
    'Content-Type': 'application/json',
    'Idempotency-Key': [randomUUID(), randomUUID()],
  };
  const asked = request(`${inject('cmsUrl')}/api/inquiries`, { method: 'POST', headers });
  asked.end(sent);
  const [answer] = await once(asked, 'response');
  answer.resume();
  expect(answer.statusCode).toBe(400);
  expect(await stored('Two keys')).toEqual([]);
});

test('without a key each inquiry is a new one', async () => {
  const sent = inquiryFrom('Without a key');
  const [first, second] = [await submit(sent), await submit(sent)];
  expect(referenceIn(first.body)).not.toBe(referenceIn(second.body));
});
