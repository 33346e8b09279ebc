import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { registerEditor } from '../../tests/register-editor';
import { addAccount, bearer, fromAnywhere, sessionOf, signIn } from './admin-session';
import type { Session } from './admin-session';
import { ask } from './ask';
import { readMails } from './mails';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let cms: OwnCms;
let token = '';

beforeAll(async () => {
  cms = await startOwnCms('sessions', { seed: 'none', trustedProxies: 1 });
  token = await registerEditor(cms.cmsUrl);
}, 120_000);

afterAll(() => cms.stop());

const me = (session: { token: string }) =>
  ask('/admin/users/me', { headers: bearer(session) }, cms.cmsUrl);

function post(path: string, body: object, headers: Record<string, string> = {}) {
  return ask(
    path,
    { method: 'POST', body, headers: { ...fromAnywhere(), ...headers } },
    cms.cmsUrl,
  );
}

const renew = ({ cookie }: Session) => post('/admin/access-token', {}, { Cookie: cookie });

async function expectEnded(session: Session) {
  expect((await me(session)).status).toBe(401);
  expect((await renew(session)).status).toBe(401);
}

const payload = z.looseObject({
  userId: z.string(),
  sessionId: z.string(),
  exp: z.number(),
});
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function payloadOf(jwt: string) {
  const [, part = ''] = jwt.split('.');
  return payload.parse(JSON.parse(Buffer.from(part, 'base64url').toString()));
}

async function sign(claims: object, header: object = { alg: 'HS256', typ: 'JWT' }) {
  const secrets = z
    .object({ ADMIN_JWT_SECRET: z.string() })
    .parse(JSON.parse(await readFile(join(cms.dataDir, 'secrets.json'), 'utf8')));
  const text = `${encode(header)}.${encode(claims)}`;
  const mac = createHmac('sha256', secrets.ADMIN_JWT_SECRET).update(text).digest('base64url');
  return { token: `${text}.${mac}` };
}

describe('a token', () => {
  test('is good for 15 minutes, and its session for an hour', async () => {
    const session = await signIn(cms.cmsUrl);
    const now = Date.now() / 1000;
    const minutesLeft = (jwt: string) => Math.round((payloadOf(jwt).exp - now) / 60);
    expect(minutesLeft(session.token)).toBe(15);
    expect(minutesLeft(session.cookie.split('=')[1] ?? '')).toBe(60);
  });

  test('that we signed is taken, so the ones below are refused for what is wrong with them', async () => {
    const good = await sign(payloadOf(token));
    expect((await me(good)).status).toBe(200);
  });

  test.each([
    [
      'that nobody signed',
      () => ({ token: `${encode({ alg: 'none' })}.${encode(payloadOf(token))}.` }),
    ],
    ['with a signature of no algorithm', () => sign(payloadOf(token), { alg: 'none' })],
    ['that is over', () => sign({ ...payloadOf(token), exp: Math.floor(Date.now() / 1000) - 1 })],
    ['of no session', () => sign({ ...payloadOf(token), sessionId: 'none' })],
    ['that renews, used for access', () => sign({ ...payloadOf(token), type: 'refresh' })],
  ])('%s is refused', async (_name, make) => {
    expect((await me(await make())).status).toBe(401);
  });

  test('for access cannot renew', async () => {
    const session = { token, cookie: `strapi_admin_refresh=${token}` };
    expect((await renew(session)).status).toBe(401);
  });
});

/** In the mail that leads to a new password. */
const tokenMailedTo = (address: string) =>
  vi.waitFor(async () => {
    const mails = await readMails(cms.dataDir);
    const mail = mails.find(({ to }) => to?.some((each) => each.address === address));
    const [, token] = /reset-password\?code=(\w+)/.exec(mail?.text ?? '') ?? [];
    if (!token) throw new Error(`No mail to ${address}`);
    return token;
  }, 10_000);

describe('sessions end', () => {
  test('on all devices when the password is reset', async () => {
    const { account, session: first } = await addAccount(cms.cmsUrl, token, 'strapi-author');
    const second = await signIn(cms.cmsUrl, account);
    expect((await me(first)).status).toBe(200);
    expect((await me(second)).status).toBe(200);
    expect((await post('/admin/forgot-password', { email: account.email })).status).toBe(204);
    const resetPasswordToken = await tokenMailedTo(account.email);
    const password = 'Yet-another-password-1';
    const reset = await post('/admin/reset-password', { resetPasswordToken, password });
    await expectEnded(first);
    await expectEnded(second);
    expect((await me(sessionOf(reset))).status).toBe(200);
    expect((await post('/admin/reset-password', { resetPasswordToken, password })).status).toBe(
      400,
    );
  });

  test('when somebody signs out, and the other device stays', async () => {
    const [here, there] = [await signIn(cms.cmsUrl), await signIn(cms.cmsUrl)];
    const deviceId = 'whatever';
    expect((await post('/admin/logout', { deviceId }, bearer(here))).status).toBe(200);
    await expectEnded(here);
    expect((await me(there)).status).toBe(200);
  });

  test('when they are renewed, for the old cookie gives no second chain', async () => {
    const session = await signIn(cms.cmsUrl);
    const renewed = sessionOf(await renew(session));
    expect((await renew(session)).status).toBe(401);
    expect((await me(renewed)).status).toBe(200);
  });
});

test('the cookie is for this site, the admin and its server only, and by HTTPS alone behind it', async () => {
  const body = { email: 'editor@example.org', password: 'Editor-password-1' };
  const plain = await post('/admin/login', body);
  expect(plain.headers.getSetCookie()[0]).toEqual(
    expect.stringMatching(
      /^strapi_admin_refresh=[\w.-]+; path=\/admin; samesite=strict; httponly$/,
    ),
  );
  const secure = await post('/admin/login', body, { 'X-Forwarded-Proto': 'https' });
  expect(secure.headers.getSetCookie()[0]).toEqual(
    expect.stringMatching(/; path=\/admin; samesite=strict; secure; httponly$/),
  );
});

describe('a password of more than 72 bytes, of which bcrypt reads no more, is refused', () => {
  const long = `Aa1${'é'.repeat(35)}`;

  test('for the first administrator', async () => {
    const body = { firstname: 'A', email: 'a@example.org', password: long };
    expect(await post('/admin/register-admin', body)).toMatchObject({ status: 400 });
  });

  test('and for oneself', async () => {
    const body = { currentPassword: 'Editor-password-1', password: long };
    const answer = await ask(
      '/admin/users/me',
      { method: 'PUT', body, headers: bearer({ token }) },
      cms.cmsUrl,
    );
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('73 bytes') } },
    });
  });
});

test('there is one first administrator', async () => {
  const body = { firstname: 'A', email: 'a@example.org', password: 'Another-password-1' };
  expect(await post('/admin/register-admin', body)).toMatchObject({ status: 400 });
});
