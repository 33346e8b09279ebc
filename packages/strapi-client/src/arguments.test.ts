import { describe, expect, test } from 'vitest';
import { createClient } from './client.js';
import { fieldErrors } from './field-errors.js';
import { clientOf, failure } from './example-client.js';
import { exampleManifest } from './example-schema.js';
import type { ExampleSchema } from './example-schema.js';
import { page } from './example-server.js';
import { fetchTransport } from './fetch.js';
import { serialize } from './serialize.js';

const good = { manifest: exampleManifest, transport: fetchTransport() };

test.each([
  ['baseUrl', { baseUrl: 'cms.example.org' }],
  ['baseUrl', { baseUrl: 'ftp://cms.example.org' }],
  ['baseUrl', { baseUrl: 'https://cms.example.org/api' }],
  ['baseUrl', { baseUrl: 'https://cms.example.org/api/' }],
  ['baseUrl', { baseUrl: 'https://cms.example.org/api//' }],
  ['baseUrl', { baseUrl: 'https://user:secret@cms.example.org' }],
  ['baseUrl', { baseUrl: 'https://cms.example.org\\a' }],
  ['baseUrl', { baseUrl: 'https://cms.example.org/?a=b' }],
  ['timeout', { timeout: 0 }],
  ['timeout', { timeout: Number.NaN }],
  ['locale', { locale: 'en_US' }],
  ['locale', { locale: '' }],
  ['fallback.fr', { fallback: { fr: ['english please'] } }],
] as const)('a client says that %s is wrong: %o', async (argument, options) => {
  const error = await failure(() => createClient<ExampleSchema>({ ...good, ...options }));
  expect(error.kind).toBe('validation');
  expect(error.message).toMatch(new RegExp(`^${argument.replace('.', '\\.')} (is|should) .+`));
});

test.each(['', 'https://cms.example.org', 'http://localhost:1337/', 'https://example.org/cms'])(
  'a client may be at %o',
  (baseUrl) => {
    const api = createClient<ExampleSchema>({ ...good, baseUrl });
    expect(api.about.url({})).toBe(`${baseUrl.replace(/\/$/, '')}/api/about`);
  },
);

describe('before anything is sent, a query says that', () => {
  test.each([
    ['pagination.pageSize', 'is 101; it should be a whole number of 1 to 100', { pageSize: 101 }],
    ['pagination.limit', 'is 1000; it should be a whole number of 1 to 100', { limit: 1000 }],
    ['pagination.page', 'is 0; it should be a whole number of 1', { page: 0 }],
    ['pagination.page', 'is 1.5; it should be a whole number of 1', { page: 1.5 }],
  ])('%s %s', async (argument, message, pagination) => {
    const { api, asked } = await clientOf(page([]));
    const error = await failure(() => api.cities.find({ pagination }));
    expect(error.kind).toBe('validation');
    expect(error.message).toContain(`${argument} ${message}`);
    expect(fieldErrors(error)[0]?.field).toBe(argument);
    expect(asked).toEqual([]);
  });

  test.each(['', 'en_US', 'the language', '*'])('locale %o is none', async (locale) => {
    const { api, asked } = await clientOf(page([]));
    const error = await failure(() => api.cities.find({ locale }));
    expect(error).toMatchObject({ kind: 'validation' });
    expect(error.message).toBe(`locale is ${JSON.stringify(locale)}; it should be like "fr-CA"`);
    expect(asked).toEqual([]);
  });

  const cycle: Record<string, unknown> = {};
  cycle.again = cycle;

  test.each([
    ['a function', 'filters.name', { filters: { name: () => 'Oslo' } }],
    ['no number', 'filters.area.$gt', { filters: { area: { $gt: Number.NaN } } }],
    ['a big number', 'filters.area', { filters: { area: 10n } }],
    ['a map', 'filters.name', { filters: { name: new Map() } }],
    ['no date', 'filters.surveyedAt', { filters: { surveyedAt: new Date('never') } }],
    ['a cycle', 'filters.again', { filters: cycle }],
    ['a long list', 'filters.id.$in', { filters: { id: { $in: Array(101).fill(1) } } }],
    ['half a character', 'query', { filters: { name: '\ud83d' } }],
    ['no component', 'populate.body.on', { populate: { body: { on: {} } } }],
    ['too much', 'query', { filters: { $or: Array(20).fill({ $and: Array(60).fill({ a: 1 }) }) } }],
  ])('%s cannot be sent', async (_what, argument, query) => {
    const error = await failure(() => serialize(query));
    expect(error.kind).toBe('validation');
    expect(fieldErrors(error)[0]?.field).toMatch(
      new RegExp(`^${argument.replaceAll(/[.$]/g, '\\$&')}`),
    );
  });

  test.each(['', '.', '..'])('%o is no document', async (documentId) => {
    const { api, asked } = await clientOf(page([]));
    const ways = [
      () => api.cities.findOne(documentId),
      () => api.cities.update(documentId, {}),
      () => api.cities.delete(documentId),
    ];
    for (const way of ways) {
      expect((await failure(way)).message).toBe('documentId should name a document');
    }
    expect(asked).toEqual([]);
  });

  test('a list of no values does not hide what else is wrong', async () => {
    const { api } = await clientOf(page([]));
    const nothing = { filters: { name: { $in: [] } } } as const;
    const error = await failure(() => api.cities.find({ ...nothing, locale: 'en_US' }));
    expect(error.message).toContain('locale');
  });

  test('a body that is no JSON cannot be sent', async () => {
    const { api, asked } = await clientOf(page([]));
    const error = await failure(() => api.cities.update('oslo', { facts: cycle }));
    expect(error.message).toBe('data should be a value that JSON can carry');
    expect(asked).toEqual([]);
  });
});

test.each([
  ['https://cms.example.org', 'https://cms.example.org/api/cities?'],
  ['http://localhost:1337', 'http://localhost:1337/api/cities?'],
])('an error’s address holds no secret: %s', async (baseUrl, start) => {
  const offline = () => Promise.reject(new Error('offline'));
  const api = createClient<ExampleSchema>({
    ...good,
    transport: offline,
    baseUrl,
    retry: { attempts: 0 },
  });
  const { url } = await failure(() =>
    api.cities.find({
      fields: ['name'],
      filters: { code: 'secret' },
      populate: { districts: { filters: { name: { $in: ['secret'] } } }, cover: true },
      sort: 'name',
    }),
  );
  expect(decodeURIComponent(url)).toBe(
    `${start}fields[0]=name&filters[code]=…&populate[cover]=true&populate[districts][filters][name][$in][0]=…&sort=name`,
  );
});
