import { setTimeout } from 'node:timers/promises';
import { describe, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { by, editor, post, put, receive, show, sql } from './handled-inquiry';
import { inquiryFrom, referenceIn, stored, submit } from './inquiry-examples';
import { mailsAbout, readMails } from './mails';

const summary = async () =>
  z
    .strictObject({ new: z.number(), oldest: z.iso.datetime(), unsent: z.number() })
    .parse((await editor.send('/inquiries/summary')).body);

describe('an inquiry', () => {
  test('goes from new to closed, and each step is kept with who did it', async () => {
    const reference = await receive('Handled');
    await put(reference, { state: 'in-progress' });
    await put(reference, { state: 'in-progress' });
    await post(`/${reference}/notes`, { words: 'Called her.' });
    await put(reference, { state: 'closed' });
    expect(await show(reference)).toMatchObject({
      inquiry: { state: 'closed', ...inquiryFrom('Handled') },
      history: [
        { kind: 'state', staff: by, words: 'in-progress' },
        { kind: 'note', staff: by, words: 'Called her.' },
        { kind: 'state', staff: by, words: 'closed' },
      ],
    });
  });

  test('is answered by mail, in the language of its sender and with its reference', async () => {
    const sent = inquiryFrom('Jeanne');
    const reference = await receive('Jeanne', { language: 'fr' });
    const words = 'Bonjour,\n\nvoici <b>notre</b> réponse.';
    expect(await post(`/${reference}/replies`, { words })).toMatchObject({
      status: 200,
      body: {
        inquiry: { state: 'answered' },
        history: [
          { kind: 'reply', words, staff: by },
          { kind: 'state', words: 'answered' },
        ],
      },
    });
    const mail = await vi.waitFor(async () => {
      const mails = await readMails();
      const found = mails.find(
        ({ subject }) =>
          subject?.includes(`demande (${reference})`) && subject.startsWith('À propos'),
      );
      if (!found) throw new Error('No reply');
      return found;
    }, 15_000);
    expect(mail.to).toEqual([expect.objectContaining({ address: sent.email })]);
    expect(mail.text).toContain('voici <b>notre</b> réponse.');
    expect(mail.html).toContain('voici &lt;b&gt;notre&lt;/b&gt; réponse.');
    expect(mail.text).not.toContain(sent.message);
    expect(mail.headers.map(({ key }) => key)).not.toContain('auto-submitted');
  });

  test('is not answered twice with the same words within ten minutes', async () => {
    const reference = await receive('Answered twice');
    const answer = (words: string) => post(`/${reference}/replies`, { words });
    const both = await Promise.all([answer('Dear you'), answer(' Dear you')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(both.find(({ status }) => status === 400)?.body).toMatchObject({
      error: { message: expect.stringContaining('Just this was sent') },
    });
    await post(`/${reference}/notes`, { words: 'Dear you' });
    expect((await answer('Dear you')).status).toBe(400);
    expect((await answer('Dear me')).status).toBe(200);
    expect((await answer('Dear you')).status).toBe(200);
    expect((await answer('Dear you')).status).toBe(400);
    const earlier = inject('databaseUrl') ? `interval '11 minutes'` : 11 * 60_000;
    const where = `where reference = '${reference}'`;
    await sql(`update inquiry_events set created_at = created_at - ${earlier} ${where}`);
    expect((await answer('Dear you')).status).toBe(200);
    const { history, mails } = await show(reference);
    expect(history.filter(({ kind }) => kind === 'reply')).toHaveLength(4);
    expect(mails.filter(({ kind }) => kind === 'reply')).toHaveLength(4);
  });

  test('has no note twice in a row', async () => {
    const reference = await receive('Noted twice');
    const note = (words: string) => post(`/${reference}/notes`, { words });
    expect((await note('Called her.')).status).toBe(200);
    expect((await note('Called her.')).status).toBe(400);
    expect((await note('Called him.')).status).toBe(200);
    expect((await show(reference)).history).toHaveLength(2);
  });

  test('that was set aside brings its mails once it is no spam after all', async () => {
    const { body } = await submit(inquiryFrom('Not spam'), { website: 'https://a.example' });
    const reference = referenceIn(body);
    expect(await stored(reference)).toEqual([]);
    expect((await post('/search', { filter: { state: 'spam' }, page: 1 })).body).toMatchObject({
      results: expect.arrayContaining([
        expect.objectContaining({ reference, suspicion: 'hidden field filled in' }),
      ]),
    });
    expect(await post(`/${reference}/replies`, { words: 'No' })).toMatchObject({ status: 400 });
    expect((await show(reference)).mails).toEqual([]);
    await Promise.all([put(reference, { state: 'new' }), put(reference, { state: 'new' })]);
    await mailsAbout(reference);
    for (const state of ['spam', 'new']) await put(reference, { state });
    expect((await show(reference)).mails).toHaveLength(2);
  });

  test('shows a mail that was given up, which can be sent again', async () => {
    const reference = await receive('Given up');
    await mailsAbout(reference);
    await vi.waitFor(async () =>
      expect((await show(reference)).mails).toMatchObject([{ state: 'sent' }, { state: 'sent' }]),
    );
    const before = await summary();
    await sql(
      `update mails set state = 'failed', fault = 'Full' where reference = '${reference}' and kind = 'notice'`,
    );
    const failed = { filter: { mail: 'failed', words: reference }, page: 1 };
    expect((await post('/search', failed)).body).toMatchObject({ results: [{ reference }] });
    expect((await summary()).unsent).toBe(before.unsent + 1);
    const { mails } = await show(reference);
    expect(mails).toMatchObject([
      { state: 'sent' },
      { kind: 'notice', state: 'failed', fault: 'Full' },
    ]);
    const path = `/${reference}/mails/${mails[1]?.documentId}/send-again`;
    expect(await post(path)).toMatchObject({ status: 200, body: { history: [{ kind: 'mail' }] } });
    await vi.waitFor(async () =>
      expect((await show(reference)).mails).toMatchObject([{}, { state: 'sent', fault: null }]),
    );
    expect(await post(path)).toMatchObject({ status: 400 });
    expect((await post('/search', failed)).body).toMatchObject({ results: [] });
    expect((await summary()).unsent).toBe(before.unsent);
  });

  test('that does not exist is not found', async () => {
    expect(await editor.send('/inquiries/WSCO-AAAAAAAA')).toMatchObject({ status: 404 });
    expect(await post('/WSCO-AAAAAAAA/notes', { words: 'Hello' })).toMatchObject({ status: 404 });
  });
});

test('the newest come first, by topic and words', async () => {
  const first = await receive('Sorted one', { topic: 'membership' });
  await setTimeout(5);
  const second = await receive('Sorted two', { topic: 'membership' });
  await receive('Sorted three', { topic: 'other' });
  const filter = { topic: 'membership', words: 'sorted' };
  expect((await post('/search', { filter, page: 1 })).body).toMatchObject({
    results: [{ reference: second }, { reference: first }],
  });
  expect((await post('/search', { filter, page: 2 })).body).toMatchObject({ results: [] });
});

test('the summary counts the new ones and tells since when the first waits', async () => {
  await receive('Counted');
  const before = await summary();
  await receive('Counted too');
  expect(await summary()).toEqual({ ...before, new: before.new + 1 });
});

test('a table for spreadsheets has no formula in it', async () => {
  const reference = await receive('=HYPERLINK("//x")', {
    email: 'formula@example.org',
    organization: '@SUM(A1)',
    message: '-1+1 is "zero",\nand more',
  });
  const { body } = await post('/export', { filter: { words: reference } });
  const { csv } = z.object({ csv: z.string() }).parse(body);
  expect(csv).toContain(`"'=HYPERLINK(""//x"")"`);
  expect(csv).toContain(`,'@SUM(A1),`);
  expect(csv).toContain(`"'-1+1 is ""zero"",\nand more"`);
  expect(await show(reference)).toMatchObject({ history: [{ kind: 'export', staff: by }] });
});
