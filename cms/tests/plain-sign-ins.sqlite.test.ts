import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePorts } from '../../scripts/ports.mjs';
import { ask } from './ask';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let cms: OwnCms;
let address = '';

beforeAll(async () => {
  const [web = 0, port = 0] = await freePorts(2);
  address = `http://127.0.0.1:${port}`;
  const cmsUrl = 'https://cms.towns.example';
  const ports = { web, cms: port };
  cms = await startOwnCms('plain', { seed: 'none', trustedProxies: 1, cmsUrl, ports });
}, 120_000);

afterAll(() => cms.stop());

function post(path: string, headers: Record<string, string> = {}) {
  const password = 'Editor-password-1';
  const body = { firstname: 'Ada', email: 'ada@example.org', password };
  return ask(path, { method: 'POST', body, headers }, address);
}

test.each(['/admin/register-admin', '/admin/login', '/ADMIN/login/', '/admin/access-token'])(
  'where editors come by HTTPS, %s says so to who comes without it, and gives no cookie',
  async (path) => {
    const answer = await post(path, { 'X-Forwarded-Proto': 'http' });
    expect(answer).toMatchObject({
      status: 403,
      body: { error: { message: expect.stringContaining('X-Forwarded-Proto') } },
    });
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect((await post(path)).status).toBe(403);
  },
);

test('there the cookie of a sign-in is for HTTPS only', async () => {
  const { status, headers } = await post('/admin/register-admin', { 'X-Forwarded-Proto': 'https' });
  expect(status).toBe(200);
  expect(headers.getSetCookie()[0]).toMatch(/; path=\/admin; samesite=strict; secure; httponly$/);
});

test('what the CMS is asked for besides, it answers without HTTPS too', async () => {
  expect((await ask('/_health', {}, address)).status).toBe(204);
  expect((await ask('/api/news', {}, address)).status).toBe(200);
});
