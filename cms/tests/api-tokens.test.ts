import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { ask } from './ask';
import { runSql } from './database';
import { createEditor } from './editor';

const week = 7 * 24 * 60 * 60 * 1000;
const made = z.object({ data: z.object({ id: z.number(), accessKey: z.string() }) });

const create = (token: object) =>
  createEditor().send('/admin/api-tokens', {
    method: 'POST',
    body: { description: '', type: 'read-only', lifespan: week, ...token },
  });

async function createReader(name: string) {
  const answer = await create({ name });
  return made.parse(answer.body).data;
}

describe('a token of the content API', () => {
  test.each([
    ['may not write', { type: 'full-access' }, 'type'],
    [
      'may not have rights of its own',
      { type: 'custom', permissions: ['api::news.article.create'] },
      'type',
    ],
    ['has to end', { lifespan: null }, 'lifespan'],
  ])('%s', async (name, token, field) => {
    expect(await create({ name, ...token })).toMatchObject({
      status: 400,
      body: { error: { details: { errors: [{ path: [field] }] } } },
    });
  });

  test('cannot be given more rights later', async () => {
    const { id } = await createReader('raised');
    const body = { name: 'raised', description: '', type: 'full-access', lifespan: week };
    const answer = await createEditor().send(`/admin/api-tokens/${id}`, { method: 'PUT', body });
    expect(answer.status).toBe(400);
  });

  test('reads what is not public, and writes nothing', async () => {
    const { accessKey } = await createReader('reader');
    const headers = { Authorization: `Bearer ${accessKey}` };
    expect((await ask('/api/news?status=draft', { headers })).status).toBe(200);
    for (const [method, path] of [
      ['POST', '/api/news'],
      ['PUT', '/api/site'],
      ['DELETE', '/api/news/any'],
      ['POST', '/api/inquiries'],
      ['POST', '/api/upload'],
      ['DELETE', '/api/upload/files/1'],
    ] as const) {
      const answer = await ask(path, { method, body: { data: {} }, headers });
      expect(answer.status, `${method} ${path}`).toBe(403);
    }
  });

  test('is refused once its time is over', async () => {
    const { id, accessKey } = await createReader('over');
    const headers = { Authorization: `Bearer ${accessKey}` };
    expect((await ask('/api/news', { headers })).status).toBe(200);
    const past = inject('databaseUrl') === undefined ? '1000' : "'2020-01-01'";
    await runSql(
      { dataDir: inject('dataDir'), databaseUrl: inject('databaseUrl') },
      `update strapi_api_tokens set expires_at = ${past} where id = ${id}`,
    );
    expect((await ask('/api/news', { headers })).status).toBe(401);
  });
});
