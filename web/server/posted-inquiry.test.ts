// @vitest-environment node
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { siteUrl, startCms, startGateway } from '../tests/gateway';
import { handlers } from '../tests/handlers';
import type { SiteServerOptions } from './site-server';

const form = new URLSearchParams({
  topic: 'press',
  name: 'Grace Hopper',
  email: 'grace@example.org',
  message: 'A question of the press.',
}).toString();

interface CmsAnswer {
  status: number;
  headers?: Record<string, string>;
  body: object;
}

/** Posts the form as a browser with these headers does; gives the answer and what the CMS was sent. */
async function post(
  headers: Record<string, string>,
  options: Partial<SiteServerOptions> = {},
  taken: CmsAnswer = { status: 201, body: { data: { reference: 'WSCO-ABCDEFGH' } } },
) {
  const cms = await startCms({ content: () => handlers });
  const posted: { url: string | undefined; from: unknown }[] = [];
  cms.answerWith((asked, answer) => {
    if (asked.method !== 'POST') return cms.answerAsUsual(asked, answer);
    posted.push({ url: asked.url, from: asked.headers['x-forwarded-for'] });
    return answer
      .writeHead(taken.status, { 'Content-Type': 'application/json', ...taken.headers })
      .end(JSON.stringify(taken.body));
  });
  const { port } = await startGateway(cms.origin, options);
  const asked = {
    port,
    path: '/contact',
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': form.length,
      Host: 'localhost:3000',
      ...headers,
    },
  };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(asked, resolve).once('error', reject).end(form);
  });
  const { statusCode: status, headers: told } = answer;
  return { status, told, words: await text(answer), posted };
}

test.each([
  { 'Sec-Fetch-Site': 'same-origin', Origin: siteUrl },
  { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' },
  { 'Sec-Fetch-Site': 'none' },
  { Origin: siteUrl },
  { Origin: 'http://localhost:3000' },
  { Referer: `${siteUrl}/contact?topic=press` },
  {},
])('a form that was sent from the site is taken: %j', async (headers) => {
  const { status, words, posted } = await post(headers);
  expect(status).toBe(200);
  expect(words).toContain('WSCO-ABCDEFGH');
  expect(posted.map(({ url }) => url)).toEqual(['/api/inquiries']);
});

test.each([
  { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'cross-site', Origin: siteUrl },
  { 'Sec-Fetch-Site': 'same-site', Origin: 'https://other.towns.example' },
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
  { Origin: `${siteUrl}.evil.example` },
  { Origin: 'https://evil.example', Referer: siteUrl },
  { Referer: `https://evil.example/?${siteUrl}` },
  { Referer: 'about:client' },
])('a form that was sent from another site is refused: %j', async (headers) => {
  const { status, words, posted } = await post(headers);
  expect(status).toBe(403);
  expect(words).toContain(`${siteUrl}/contact`);
  expect(posted).toEqual([]);
});

test.each([
  [{}, '127.0.0.1'],
  [{ 'X-Forwarded-For': '' }, '127.0.0.1'],
  [{ 'X-Forwarded-For': '203.0.113.7' }, '203.0.113.7, 127.0.0.1'],
  [{ 'X-Forwarded-For': '10.0.0.1, 2001:db8::7' }, '10.0.0.1, 2001:db8::7, 127.0.0.1'],
])('the CMS is told who sent a form, as the proxies told it: %j', async (headers, from) => {
  const { posted } = await post({ ...headers });
  expect(posted).toEqual([{ url: '/api/inquiries', from }]);
});

test('a form is refused before anything is sent when there is too much to do already', async () => {
  const { status, told, words, posted } = await post({}, { maxRenders: 0 });
  expect(status).toBe(503);
  expect(told).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' });
  expect(words).toContain('too much to do');
  expect(posted).toEqual([]);
});

test('who sent too much is told when to come back, and finds what was typed', async () => {
  const error = { status: 429, name: 'RateLimitError', message: 'Too many', details: {} };
  const refusal = { status: 429, headers: { 'Retry-After': '3600' }, body: { data: null, error } };
  const { status, told, words } = await post({}, {}, refusal);
  expect(status).toBe(429);
  expect(told).toMatchObject({ 'retry-after': '3600', 'cache-control': 'no-store' });
  expect(words).toContain('Please send it again in an hour');
  expect(words).toContain('A question of the press.');
});
