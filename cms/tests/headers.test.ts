import { describe, expect, test } from 'vitest';
import { ask } from './ask';
import { createEditor } from './editor';

const always = {
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
};

const adminPolicy =
  "default-src 'self';script-src 'self';script-src-attr 'none';style-src 'self' 'unsafe-inline';" +
  "img-src 'self' data: blob:;font-src 'self' data:;connect-src 'self';media-src 'self' data: blob:;" +
  "object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'";
const inertPolicy =
  "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none';sandbox";

const hostile = { Origin: 'https://evil.example' };

describe.each([
  ['/admin/init', adminPolicy, 'same-origin'],
  ['/admin/users/me', adminPolicy, 'same-origin'],
  ['/content-manager/init', inertPolicy, 'same-origin'],
  ['/api/site', inertPolicy, 'cross-origin'],
  ['/api/nothing', inertPolicy, 'cross-origin'],
  ['/api/news?nothing=1', inertPolicy, 'cross-origin'],
  ['/uploads/nothing.png', inertPolicy, 'cross-origin'],
  ['/documentation', inertPolicy, 'same-origin'],
  ['/_ready', inertPolicy, 'same-origin'],
])('%s', (path, policy, resourcePolicy) => {
  test('is sent with these headers and no others that tell of us', async () => {
    const { headers } = await ask(path, { headers: hostile });
    expect(Object.fromEntries(headers)).toMatchObject({
      ...always,
      'content-security-policy': policy,
      'cross-origin-resource-policy': resourcePolicy,
    });
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  });

  const isPublic = resourcePolicy === 'cross-origin';
  test.each([
    ['another origin', hostile],
    ['no origin', { Origin: 'null' }],
    ['nobody who says', {}],
  ])(
    `may ${isPublic ? '' : 'not '}be read by scripts of %s, never with cookies`,
    async (_name, headers) => {
      const answer = await ask(path, { headers });
      expect(answer.headers.get('access-control-allow-origin')).toBe(isPublic ? '*' : null);
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    },
  );

  test(`${isPublic ? 'takes' : 'takes no'} requests that a browser asks about first`, async () => {
    const asked = { ...hostile, 'Access-Control-Request-Method': 'DELETE' };
    const { headers } = await ask(path, { method: 'OPTIONS', headers: asked });
    expect(headers.get('access-control-allow-methods')).toBe(isPublic ? 'GET,HEAD' : null);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });
});

test('what an editor reads is for no other origin', async () => {
  const { status, headers } = await createEditor().send('/content-manager/content-types');
  expect(status).toBe(200);
  expect(headers.get('access-control-allow-origin')).toBeNull();
});
