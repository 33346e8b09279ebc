import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { generatedQuery } from './generated-queries';

const inventory = await readFile(join(import.meta.dirname, 'route-inventory.txt'), 'utf8');
/** These end the session of whoever asks, change the account, or wait for something to change. */
const left = /logout|sessions|PUT .*\/users\/me|_changes/;
const routes = inventory
  .split('\n')
  .filter((line) => line !== '' && !left.test(line))
  .map((line) => line.replace(/^\d+ \d+ /, ''));

const odd = fc.constantFrom(
  '',
  '0',
  '1',
  '-1',
  'abc',
  '1e309',
  '2147483648',
  '9223372036854775808',
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
  fc.constantFrom('createdAt', 'size', 'email', 'roles', 'isActive', '$eq', '$gt', '$in', '$null'),
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
  fc.constantFrom('abc', 2147483648, [2147483648], ['abc'], [99], '2026-99-99'),
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
  'roles',
  'firstname',
  'lastname',
  'isActive',
  'filter',
  'assignee',
  'page',
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

const anything = fc.record({
  route: fc.constantFrom(...routes),
  parts: fc.array(word, { minLength: 4, maxLength: 4 }),
  query: fc.array(parameter, { maxLength: 4 }),
  body,
  contentType,
  who: fc.constantFrom('stranger', 'editor', 'nobody'),
  idempotencyKey: fc.option(fc.constantFrom('', 'a', 'a'.repeat(300))),
});

/** The first account is that of the editor who asks; nobody else's has to live. */
const anyRequest = anything.filter(
  ({ route, parts, body: sent = '' }) =>
    !/(PUT|DELETE|POST) \/admin\/users\/(:id|batch-delete)/.test(route) ||
    !/1/.test(`${parts.at(-1)} ${sent}`),
);

const contentRequest = fc.record({
  route: fc.constantFrom(
    ...routes.filter((route) => /^GET \/api\/(?!upload|content-type)/.test(route)),
  ),
  parts: fc.array(fc.constantFrom('x', '1', '%00'), { minLength: 1, maxLength: 1 }),
  query: generatedQuery,
  body: fc.constant(undefined),
  contentType: fc.constant('application/json'),
  who: fc.constant('stranger'),
  idempotencyKey: fc.constant(null),
});

/**
 * A request of a stranger's, an editor's or of who has a wrong token, to any route with anything in
 * it; each third reads content.
 */
export const generatedRequest = fc.oneof(
  { weight: 2, arbitrary: anyRequest },
  { weight: 1, arbitrary: contentRequest },
);

export type GeneratedRequest =
  typeof generatedRequest extends fc.Arbitrary<infer Value> ? Value : never;
