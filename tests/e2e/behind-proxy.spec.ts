import { expect, test } from '@playwright/test';
import { startStack } from '../../scripts/stack.mjs';
import type { Stack } from '../../scripts/stack.mjs';
import { createSender } from './sender';

let stack: Stack;
test.beforeAll(async () => {
  stack = await startStack({ seed: 'none', trustedProxies: 1 });
});
test.afterAll(() => stack.stop());

test('a form without JavaScript counts for the client that the proxy saw', async ({ request }) => {
  /** What the client claims to be stands before what the proxy adds. */
  const post = (client: string, claim: string) =>
    request.post(`${stack.siteUrl}/contact`, {
      form: { topic: 'press', ...createSender() },
      headers: { 'X-Forwarded-For': `${claim}, ${client}` },
    });

  for (const claim of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) {
    const taken = await post('203.0.113.7', claim);
    expect(await taken.text()).toMatch(/WSCO-[A-Z0-9]{8}/);
  }
  const refused = await post('203.0.113.7', '192.0.2.4');
  expect(refused.status()).toBe(429);
  const page = await refused.text();
  expect(page).toContain('Many inquiries came from your network');
  expect(page).not.toMatch(/WSCO-[A-Z0-9]{8}/);
  expect((await post('198.51.100.7', '192.0.2.5')).status()).toBe(200);
});
