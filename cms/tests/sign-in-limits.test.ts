import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerEditor } from '../../tests/register-editor';
import { ask } from './ask';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let cms: OwnCms;

beforeAll(async () => {
  cms = await startOwnCms('sign_ins', { seed: 'none', trustedProxies: 1 });
  await registerEditor(cms.cmsUrl);
}, 120_000);

afterAll(() => cms.stop());

async function statuses(
  count: number,
  path: (index: number) => string,
  from: (index: number) => string,
) {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const body = { email: `somebody-${index}@example.org`, password: 'Secret-123' };
    const headers = { 'X-Forwarded-For': from(index) };
    found.push((await ask(path(index), { method: 'POST', body, headers }, cms.cmsUrl)).status);
  }
  return found;
}

const limited = (found: number[]) => found.map((status) => status === 429);
const tenOf = (count: number) => Array.from({ length: count }, (_, index) => index >= 10);

describe('of one address ten tries in five minutes are heard', () => {
  test.each([
    ['to sign in, whatever the e-mail address', '44.0.1.1', ['/admin/login']],
    ['by odd spellings', '44.0.2.1', ['/ADMIN/login', '/admin/Login/', '//admin//login']],
    ['to register', '44.0.3.1', ['/admin/register']],
    ['to register the first administrator', '44.0.4.1', ['/admin/register-admin']],
    ['to get a new password', '44.0.5.1', ['/admin/forgot-password', '/admin/reset-password']],
    ['of all doors together', '44.0.6.1', ['/admin/login', '/admin/register']],
  ])('%s', async (_name, address, paths) => {
    const path = (index: number) => paths[index % paths.length] ?? '';
    expect(limited(await statuses(13, path, () => address))).toEqual(tenOf(13));
  });

  test('counted where the nearest proxy saw it, whatever the caller says', async () => {
    const forged = (index: number) => `8.8.8.${index}, 44.0.8.1`;
    expect(limited(await statuses(12, () => '/admin/login', forged))).toEqual(tenOf(12));
  });

  test('and of IPv6 of one network of 64 bits', async () => {
    const sweep = (index: number) => `2001:db8:0:5::${index + 1}`;
    expect(limited(await statuses(12, () => '/admin/login', sweep))).toEqual(tenOf(12));
  });
});

test('of one network thirty tries are heard', async () => {
  const found = await statuses(
    33,
    () => '/admin/login',
    (index) => `198.51.100.${index + 1}`,
  );
  expect(limited(found)).toEqual(Array.from({ length: 33 }, (_, index) => index >= 30));
});

test('sessions are renewed sixty times', async () => {
  const found = await statuses(
    62,
    () => '/admin/access-token',
    () => '192.0.2.1',
  );
  expect(limited(found)).toEqual(Array.from({ length: 62 }, (_, index) => index >= 60));
});

test('who tries too often is told when to come back, before the body is read', async () => {
  const headers = { 'X-Forwarded-For': '44.0.9.1', 'Content-Type': 'application/json' };
  await statuses(
    10,
    () => '/admin/login',
    () => '44.0.9.1',
  );
  const answer = await fetch(`${cms.cmsUrl}/admin/login`, { method: 'POST', headers, body: '{"' });
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(200);
  expect(await answer.json()).toMatchObject({ error: { name: 'RateLimitError' } });
});
