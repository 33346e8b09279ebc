import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerEditor } from '../../tests/register-editor';
import { bearer, fromAnywhere, signIn } from './admin-session';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

/** 100,000 for the long run. */
const count = Number(process.env.FUZZ_REQUESTS ?? 2000);
const seed = Number(process.env.FUZZ_SEED ?? 2026);
const batchSize = 20;

let cms: OwnCms;

beforeAll(async () => {
  const variables = { TRUSTED_PROXIES: '1', STRAPI_LOG_LEVEL: 'warn' };
  cms = await startOwnCms('fuzz', { seed: 'none', variables });
  await registerEditor(cms.cmsUrl);
}, 180_000);

afterAll(() => cms.stop());

const inventory = await readFile(join(import.meta.dirname, 'route-inventory.txt'), 'utf8');
/** Without those that would take the session from whoever asks. */
const routes = inventory
  .split('\n')
  .filter((line) => line !== '' && !/logout|sessions|users|roles|_changes/.test(line))
  .map((line) => line.replace(/^\d+ \d+ /, ''));

const odd = fc.constantFrom(
  '',
  '0',
  '-1',
  '1e309',
  '99999999999999999999',
  'null',
  'api::news.article',
  'admin::user',
  'en',
  '../../etc/passwd',
  '%00',
  '%ff%fe',
  '%F0%9F%8F%99',
  '__proto__',
  'constructor',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  'a'.repeat(3000),
);
const word = fc.oneof(odd, fc.string({ maxLength: 12 }).map(encodeURIComponent));
const key = fc.oneof(
  fc.constantFrom('filters', 'sort', 'fields', 'populate', 'pagination', 'locale', 'status', '_q'),
  fc.constantFrom('where', 'lookup', 'id', 'page', 'pageSize', 'search', 'folder', '$or', '$regex'),
  word,
);
const parameter = fc
  .tuple(
    key,
    fc.array(fc.oneof(key, fc.constantFrom('0', 'title', 'createdBy')), { maxLength: 4 }),
    word,
  )
  .map(([name, path, value]) => `${name}${path.map((each) => `[${each}]`).join('')}=${value}`);

const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('', '\0', '\ud800', 'a@b.c', [], {}, [null]),
);
const names = fc.constantFrom(
  'data',
  'email',
  'password',
  'name',
  'title',
  'slug',
  'type',
  'lifespan',
  'permissions',
  'ids',
  'documentIds',
  'fileInfo',
  'locale',
  'code',
  'isDefault',
  'connect',
  'registrationToken',
  'userInfo',
  'uid',
  'field',
  'contentTypeUID',
  'settings',
  'layouts',
  'updates',
  '__proto__',
);
const record = fc.dictionary(names, fc.oneof(value, fc.dictionary(names, value, { maxKeys: 3 })), {
  maxKeys: 5,
});
const body = fc.oneof(
  fc.constant(undefined),
  record.map((each) => JSON.stringify(each)),
  record.map((data) => JSON.stringify({ data })),
  value.map((each) => JSON.stringify(each)),
  fc.constantFrom('{', '"x"', '[[[['.repeat(500), '{"a":'.repeat(40)),
);
const contentType = fc.constantFrom(
  'application/json',
  'application/json',
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/xml',
);

const request = fc.record({
  route: fc.constantFrom(...routes),
  parts: fc.array(word, { minLength: 4, maxLength: 4 }),
  query: fc.array(parameter, { maxLength: 4 }),
  body,
  contentType,
  who: fc.constantFrom('stranger', 'editor', 'nobody'),
  idempotencyKey: fc.option(fc.constantFrom('', 'a', 'a'.repeat(300))),
});
type Request = typeof request extends fc.Arbitrary<infer Value> ? Value : never;

/** What is wrong with the answer, if anything. */
async function faultOf(asked: Request, token: string) {
  const [method = '', pattern = ''] = asked.route.split(' ');
  const parts = [...asked.parts];
  const path = pattern.replace(/:\w+\*?|\(.*\)/g, () => parts.pop() ?? '');
  const sent = method === 'GET' ? undefined : asked.body;
  const url = `${cms.cmsUrl}${path}?${asked.query.join('&')}`;
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: {
      ...fromAnywhere(),
      ...(asked.who === 'editor' && bearer({ token })),
      ...(asked.who === 'nobody' && bearer({ token: 'not-a-token' })),
      ...(sent !== undefined && { 'Content-Type': asked.contentType }),
      ...(asked.idempotencyKey !== null && { 'Idempotency-Key': asked.idempotencyKey }),
    },
    ...(sent !== undefined && { body: sent }),
  });
  const text = await response.text();
  const isFault =
    response.status >= 500 || /node_modules|\bat \w+ \(|\bselect .* from\b/.test(text);
  return isFault
    ? `${response.status} ${asked.who} ${method} ${url} ${asked.contentType} ${asked.body?.slice(0, 200)}: ${text.slice(0, 200)}`
    : undefined;
}

test(
  `of ${count} requests of all kinds none makes the CMS fail`,
  { timeout: count * 200 },
  async () => {
    const requests = fc.sample(request, { numRuns: count, seed });
    const faults: string[] = [];
    let token = '';
    for (let start = 0; start < count; start += batchSize) {
      // Sooner than a token is over, or a request has ended its session.
      if (start % 1000 === 0) ({ token } = await signIn(cms.cmsUrl));
      const batch = requests.slice(start, start + batchSize);
      const found = await Promise.all(batch.map((each) => faultOf(each, token)));
      faults.push(...found.filter((fault) => fault !== undefined));
    }
    expect(faults).toEqual([]);
  },
);
