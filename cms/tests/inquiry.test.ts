import { describe, expect, inject, test } from 'vitest';
import { ask } from './ask';
import { inquiry, inquiryFrom, referenceIn, stored, submit } from './inquiry-examples';

describe('an inquiry', () => {
  test('is stored, and the sender gets nothing but its reference', async () => {
    const sent = inquiryFrom('Mary Somerville');
    const answer = await submit({
      ...sent,
      name: '  Mary Somerville ',
      organization: 'City of London',
    });
    expect(answer.status).toBe(201);
    const reference = referenceIn(answer.body);
    expect(reference).toMatch(/^WSCO-[ACDEFGHJKMNPQRTWXY34679]{8}$/);
    expect(await stored(reference)).toMatchObject([
      { ...sent, organization: 'City of London', state: 'new' },
    ]);
  });

  test.each([
    ['without a message', { message: undefined }, 'message', 'required'],
    ['with only spaces as name', { name: '   ' }, 'name', 'required'],
    ['with nothing to see as name', { name: '\u200b\u2060\u3164\u2800' }, 'name', 'required'],
    ['with a short message', { message: 'Hello' }, 'message', 'too-short'],
    ['with a long name', { name: 'a'.repeat(121) }, 'name', 'too-long'],
    ['with a bad address', { email: 'a@b' }, 'email', 'invalid'],
    ['with a forged header', { name: 'Ada\r\nBcc: all@example.org' }, 'name', 'invalid'],
    ['with a NUL character', { message: 'A long message \0 with a hole' }, 'message', 'invalid'],
    [
      'with half a character',
      { message: 'A long message \ud800 cut in two' },
      'message',
      'invalid',
    ],
    ['with an unknown topic', { topic: 'weather' }, 'topic', 'required'],
    ['with a list as e-mail', { email: ['a@example.org'] }, 'email', 'required'],
    ['with a bad phone', { phone: 'call me' }, 'phone', 'invalid'],
    ['with an attribute of ours', { state: 'closed' }, 'state', 'unknown'],
    ['with a reference of its own', { reference: 'WSCO-AAAAAAAA' }, 'reference', 'unknown'],
    ['with a relation', { assignee: { connect: [1] } }, 'assignee', 'unknown'],
    ['with a document id', { documentId: 'a' }, 'documentId', 'unknown'],
  ])('%s is refused at that field and not stored', async (_name, change, field, code) => {
    const name = `Refused ${field} ${code}`;
    const answer = await submit({ ...inquiry, name, ...change });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        error: { details: { errors: [{ path: [field], code, message: expect.any(String) }] } },
      },
    });
    expect(await stored(name)).toEqual([]);
  });

  test('names every field that is missing', async () => {
    const answer = await submit({});
    const fields = ['topic', 'name', 'email', 'message', 'language', 'privacyNotice'];
    expect(answer).toMatchObject({
      status: 400,
      body: {
        error: {
          details: { errors: fields.map((field) => ({ path: [field], code: 'required' })) },
        },
      },
    });
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['no data', { name: 'Ada' }],
    ['data beside other things', { data: inquiry, more: 1 }],
    ['text as data', { data: 'hello' }],
  ])('made of %s is refused', async (_name, body) => {
    expect(await ask('/api/inquiries', { method: 'POST', body })).toMatchObject({ status: 400 });
  });

  test('that says it is packed, and is not, is refused with words', async () => {
    const response = await fetch(`${inject('cmsUrl')}/api/inquiries`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
      body: '{"data":{}}',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Content-Encoding');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/octet-stream'])(
    'over 32 kB of %s is too large',
    async (type) => {
      const response = await fetch(`${inject('cmsUrl')}/api/inquiries`, {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: 'x'.repeat(33_000),
      });
      expect(response.status).toBe(413);
    },
  );

  test('over 32 kB is too large', async () => {
    const answer = await submit({ ...inquiry, message: 'a'.repeat(33_000) });
    expect(answer).toMatchObject({ status: 413, body: { error: { status: 413 } } });
  });

  test('cannot be sent as a file upload', async () => {
    const form = new FormData();
    form.append('data', JSON.stringify(inquiry));
    const answer = await ask('/api/inquiries', { method: 'POST', body: form });
    expect(answer.status).toBe(400);
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('cannot be changed by %s', async (method) => {
    const answer = await ask('/api/inquiries', { method, body: { data: inquiry } });
    expect(answer.status).toBe(403);
  });
});
