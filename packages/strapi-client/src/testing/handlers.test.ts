import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createClient } from '../client.js';
import { exampleManifest } from '../example-schema.js';
import type { ExampleSchema } from '../example-schema.js';
import { fetchTransport } from '../fetch.js';
import { exampleDocument } from './example-document.js';
import { errorResponse, strapiHandlers } from './handlers.js';
import { createStore } from './store.js';

const baseUrl = 'http://cms.test';
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

function serve(options: Parameters<typeof strapiHandlers>[1] = {}) {
  const store = createStore<ExampleSchema>(exampleDocument, {
    locales: ['en', 'fr'],
    maxPageSize: 3,
    defaultPageSize: 2,
  });
  server.use(...strapiHandlers(store, options));
  const transport = fetchTransport();
  const api = createClient<ExampleSchema>({ manifest: exampleManifest, transport, baseUrl });
  return { store, api };
}

async function ask(path: string, init?: RequestInit) {
  const response = await fetch(`${baseUrl}/api/${path}`, init);
  const text = await response.text();
  return { status: response.status, body: text === '' ? '' : (JSON.parse(text) as unknown) };
}

describe('a store over HTTP', () => {
  test('answers lists by their conditions, order, links and pages', async () => {
    const { store, api } = serve();
    const norway = store.add('api::country.country', { name: 'Norway', iso: 'NO' });
    for (const name of ['Oslo', 'Bergen', 'Tromsø', 'Bodø']) {
      store.add('api::city.city', { name, country: norway.documentId });
    }
    store.add('api::city.city', { name: 'Paris' });
    const { data, meta } = await api.cities.find({
      fields: ['name'],
      filters: { country: { iso: 'NO' } },
      sort: 'name:desc',
      populate: { country: { fields: ['iso'] } },
      pagination: { page: 2 },
    });
    expect(data).toMatchObject([
      { name: 'Bodø', country: { iso: 'NO' } },
      { name: 'Bergen', country: { iso: 'NO' } },
    ]);
    expect(meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 2, total: 4 });
  });

  test('gives no more than a page may have, and says so', async () => {
    const { store, api } = serve();
    for (let count = 0; count < 5; count += 1) store.add('api::city.city');
    const { data, meta } = await api.cities.find({ pagination: { pageSize: 50 } });
    expect(data).toHaveLength(3);
    expect(meta.pagination.pageSize).toBe(3);
  });

  test('answers one document, a single type, and 404 without them', async () => {
    const { store, api } = serve();
    const { documentId } = store.add('api::city.city', { name: 'Oslo' });
    expect(await api.cities.findOne(documentId)).toMatchObject({ name: 'Oslo' });
    await expect(api.cities.findOne('none')).rejects.toMatchObject({ kind: 'not-found' });
    await expect(api.about.get()).rejects.toMatchObject({
      kind: 'not-found',
      message: 'Not Found',
    });
    store.add('api::about.about', { title: 'About' });
    expect(await api.about.get()).toMatchObject({ title: 'About' });
  });

  test('keeps what is written, and answers what the query asks for', async () => {
    const { api } = serve();
    const made = await api.countries.create({ name: 'Norway', iso: 'NO' }, { fields: ['iso'] });
    expect(made).toEqual({ id: made.id, documentId: made.documentId, iso: 'NO' });
    await api.countries.update(made.documentId, { name: 'Norge' });
    expect(await api.countries.findOne(made.documentId)).toMatchObject({ name: 'Norge' });
    await api.about.update({ title: 'About' });
    expect(await api.about.get()).toMatchObject({ title: 'About' });
    await api.countries.delete(made.documentId);
    expect(await api.countries.count()).toBe(0);
    expect(await ask('countries/none', { method: 'DELETE' })).toEqual({ status: 204, body: '' });
  });

  test('refuses what may not be written, field by field', async () => {
    serve({ onUnknownParameter: () => undefined });
    const refused = (data: object) =>
      ask('countries', { method: 'POST', body: JSON.stringify({ data }) });
    expect(await refused({ name: 'Norway', iso: 'NOR' })).toMatchObject({
      status: 400,
      body: { error: { details: { errors: [{ path: ['iso'] }] } } },
    });
    expect(await refused({ name: 'Norway', nope: 1 })).toMatchObject({
      status: 400,
      body: { error: { message: 'Invalid key nope', details: { key: 'nope', source: 'body' } } },
    });
  });
});

describe('a key that the schema does not know', () => {
  const refusal = {
    status: 400,
    body: {
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message: 'Invalid key populat',
        details: { key: 'populat', path: null, source: 'query', param: 'populat' },
      },
    },
  };

  test('fails the test, even one that swallows the answer', async () => {
    const thrown: unknown[] = [];
    const later = globalThis.queueMicrotask;
    vi.stubGlobal('queueMicrotask', (callback: () => void) => {
      later(() => {
        try {
          callback();
        } catch (error) {
          thrown.push(error);
        }
      });
    });
    serve();
    expect(await ask('cities?populat=cover')).toEqual(refusal);
    expect(thrown.map(String)).toEqual([
      `Error: Invalid key populat: GET ${baseUrl}/api/cities?populat=cover`,
    ]);
  });

  test('is reported to whoever wants to know instead', async () => {
    const onUnknownParameter = vi.fn();
    serve({ onUnknownParameter });
    expect(await ask('cities?populat=cover')).toEqual(refusal);
    expect(onUnknownParameter.mock.calls.map(String)).toEqual([
      `Error: Invalid key populat: GET ${baseUrl}/api/cities?populat=cover`,
    ]);
  });

  test('is reported of what is written, too', async () => {
    const onUnknownParameter = vi.fn();
    serve({ onUnknownParameter });
    await ask('countries?populat=cover', { method: 'POST', body: '{"data":{"name":"A"}}' });
    await ask('countries', { method: 'POST', body: '{"data":{"nam":"A"}}' });
    expect(onUnknownParameter.mock.calls.map(String)).toEqual([
      `Error: Invalid key populat: POST ${baseUrl}/api/countries?populat=cover`,
      `Error: Invalid key nam: POST ${baseUrl}/api/countries`,
    ]);
  });

  test('is told apart from a value that visitors may type', async () => {
    const onUnknownParameter = vi.fn();
    serve({ onUnknownParameter });
    expect(await ask('cities?locale=x!')).toMatchObject({ status: 400 });
    expect(onUnknownParameter).not.toHaveBeenCalled();
  });
});

test('a failure can be served in Strapi’s form', async () => {
  const { api } = serve();
  server.use(http.get('*/api/cities', () => errorResponse(403, 'ForbiddenError', 'Forbidden')));
  await expect(api.cities.find()).rejects.toMatchObject({
    kind: 'forbidden',
    message: 'Forbidden',
  });
});

test('only the server that was named is answered for', async () => {
  const { store } = serve({ baseUrl: 'http://elsewhere.test' });
  store.add('api::city.city');
  const response = await fetch('http://elsewhere.test/api/cities');
  expect(response.status).toBe(200);
});
