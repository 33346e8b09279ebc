import { expect, test } from 'vitest';
import { editorAccount } from '../../tests/register-editor';
import { ask } from './ask';
import { createEditor } from './editor';

/** Over 32 kB. */
const long = 'a'.repeat(40_000);
const body = { data: { title: long } };

test.each(['inquiries', 'inquiries/challenge', 'news'])(
  'the API reads no more than 32 kB, for /api/%s too',
  async (path) => {
    const answer = await ask(`/api/${path}`, { method: 'POST', body });
    expect(answer).toMatchObject({
      status: 413,
      body: { error: { message: 'A request may have at most 32 kB here' } },
    });
  },
);

test('so much of a stranger is not read at the door', async () => {
  const login = { ...editorAccount, deviceId: crypto.randomUUID(), long };
  expect(await ask('/admin/login', { method: 'POST', body: login })).toMatchObject({
    status: 400,
    body: { error: { message: 'Missing credentials' } },
  });
});

const articles = '/content-manager/collection-types/api::news.article';
const page = {
  title: 'Long',
  slug: 'long',
  body: [{ __component: 'sections.embed', title: 'A film', url: 'https://example.org', long }],
};

test('an editor whose session is over is told so, whatever the length of the page', async () => {
  const headers = { Authorization: 'Bearer of-yesterday' };
  const answer = await ask(articles, { method: 'POST', body: page, headers });
  expect(answer).toMatchObject({ status: 401, body: { error: { name: 'UnauthorizedError' } } });
});

test('and a long page of an editor is saved', async () => {
  const answer = await createEditor().send(articles, { method: 'POST', body: page });
  expect(answer.status).toBe(201);
});
