import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { editor, put, post, receive, show, sql } from './handled-inquiry';
import { registerStaff } from './staff';

describe('an inquiry', () => {
  test('is given to one who may handle it, and to nobody else', async () => {
    const reference = await receive('Assigned');
    const officer = await registerStaff('inquiry-officer');
    const author = await registerStaff('strapi-author');
    const handlers = z.array(z.object({ id: z.number(), name: z.string() }));
    const able = handlers.parse((await editor.send('/inquiries/handlers')).body);
    expect(able).toContainEqual({ id: officer.id, name: expect.stringContaining(officer.email) });
    expect(await put(reference, { assignee: author.id })).toMatchObject({ status: 400 });
    expect(await put(reference, { assignee: officer.id })).toMatchObject({
      status: 200,
      body: { inquiry: { assignee: { id: officer.id } } },
    });
    const filter = { assignee: officer.id };
    expect((await post('/search', { filter, page: 1 })).body).toMatchObject({
      results: [{ reference }],
      pagination: { total: 1 },
    });
    expect(await put(reference, { assignee: null })).toMatchObject({
      body: { inquiry: { assignee: null }, history: [{ kind: 'assignee' }, { words: null }] },
    });
  });

  test('is not changed by who sees it as it was', async () => {
    const reference = await receive('Changed by two');
    const seen = { state: 'new', assignee: null };
    const both = await Promise.all([
      put(reference, { state: 'closed', before: seen }),
      put(reference, { state: 'closed', before: seen }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    const { id, email } = await registerStaff('inquiry-officer');
    const message = `Somebody else changed it meanwhile: it is closed, and nobody`;
    for (const change of [{ state: 'in-progress' }, { assignee: id }]) {
      expect(await put(reference, { ...change, before: seen })).toMatchObject({
        status: 400,
        body: { error: { message: expect.stringContaining(message) } },
      });
    }
    const now = { state: 'closed', assignee: null };
    expect((await put(reference, { assignee: id, before: now })).status).toBe(200);
    expect(await put(reference, { state: 'new', before: now })).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining(`(${email}) works on it`) } },
    });
    expect(await show(reference)).toMatchObject({
      inquiry: { state: 'closed', assignee: { id } },
      history: [{ kind: 'state' }, { kind: 'assignee' }],
    });
  });

  test('is changed as a whole, or not at all', async () => {
    const reference = await receive('Changed by half');
    const author = await registerStaff('strapi-author');
    const change = { state: 'answered', assignee: author.id };
    expect(await put(reference, change)).toMatchObject({ status: 400 });
    expect(await show(reference)).toMatchObject({ inquiry: { state: 'new' }, history: [] });
  });

  test('is given to the same person once', async () => {
    const reference = await receive('Given twice');
    const { id } = await registerStaff('inquiry-officer');
    for (const assignee of [null, id, id]) await put(reference, { assignee });
    expect((await show(reference)).history).toMatchObject([{ kind: 'assignee' }]);
  });

  test('is not given to a blocked account', async () => {
    const reference = await receive('Given to nobody');
    const { id } = await registerStaff('inquiry-officer');
    const block = (blocked: boolean) =>
      sql(`update admin_users set blocked = ${blocked} where id = ${id}`);
    await block(true);
    try {
      const { body } = await editor.send('/inquiries/handlers');
      expect(body).not.toContainEqual(expect.objectContaining({ id }));
      expect(await put(reference, { assignee: id })).toMatchObject({ status: 400 });
    } finally {
      await block(false);
    }
  });

  test.each([
    ['an unknown state', { state: 'lost' }, 'state'],
    ['an assignee that is no number', { assignee: 'me' }, 'assignee'],
    ['a sight of it without its assignee', { before: { state: 'new' } }, 'before.assignee'],
    ['what the sender wrote', { message: 'Something else' }, 'message'],
  ])('takes no %s', async (_name, change, named) => {
    const reference = await receive(`Changed ${named}`);
    expect(await put(reference, change)).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining(named) } },
    });
  });
});
