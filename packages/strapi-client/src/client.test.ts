import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { clientOf, failure } from './example-client.js';
import { json, page } from './example-server.js';
import type { Reply } from './example-server.js';

const oslo = { id: 1, documentId: 'oslo', name: 'Oslo', locale: 'en' };
const document = json(200, { data: oslo, meta: {} });

test('a list is a page of documents with its meta', async () => {
  const { api, asked } = await clientOf(page([oslo]));
  const { data, meta } = await api.cities.find({ fields: ['name'], sort: ['name:asc'] });
  expect(data).toEqual([oslo]);
  expect(meta.pagination.total).toBe(1);
  expect(asked).toEqual(['GET /api/cities?fields[0]=name&sort[0]=name:asc']);
});

test('one document is found by its id, the first match, a slug or another unique attribute', async () => {
  const { api, asked } = await clientOf([document, page([oslo])]);
  await api.cities.findOne('a/b');
  await api.cities.findFirst({ filters: { name: 'Oslo' } });
  await api.cities.findBySlug('oslo', { fields: ['name'] });
  await api.countries.findBy('iso', 'NO', { fields: ['name'] });
  const one = 'pagination[page]=1&pagination[pageSize]=1&pagination[withCount]=false';
  expect(asked).toEqual([
    'GET /api/cities/a/b',
    `GET /api/cities?filters[name]=Oslo&${one}`,
    `GET /api/cities?fields[0]=name&fields[1]=locale&filters[slug][$eq]=oslo&${one}`,
    `GET /api/countries?fields[0]=name&filters[iso][$eq]=NO&${one}`,
  ]);
});

test('a document is sought in each language of the chain, and says in which it was found', async () => {
  const { api, asked } = await clientOf([page([]), page([]), page([oslo])], {
    locale: 'de-AT',
    fallback: { 'de-AT': ['de', 'en'] },
  });
  const city = await api.cities.findBySlug('oslo');
  expect(city.locale).toBe('en');
  expect(asked.map((each) => /locale=([\w-]+)/.exec(each)?.[1])).toEqual(['de-AT', 'de', 'en']);
});

test('a single type and a document by its id fall back too', async () => {
  const missing = json(404, { data: null, error: { status: 404, message: 'Not Found' } });
  const { api, asked } = await clientOf([missing, document, missing, document], {
    fallback: { fr: ['en'] },
  });
  await api.about.get({ locale: 'fr' });
  await api.cities.findOne('oslo', { locale: 'fr' });
  expect(asked).toEqual([
    'GET /api/about?locale=fr',
    'GET /api/about?locale=en',
    'GET /api/cities/oslo?locale=fr',
    'GET /api/cities/oslo?locale=en',
  ]);
});

test('what is in no language is not found', async () => {
  const { api, asked } = await clientOf(page([]), { fallback: { fr: ['en'] } });
  const error = await failure(() => api.cities.findBySlug('x', { locale: 'fr' }));
  expect(error).toMatchObject({ kind: 'not-found', status: 404 });
  expect(asked).toHaveLength(2);
});

test('a failure other than a missing document is not another language’s affair', async () => {
  const { api, asked } = await clientOf(json(403, {}), { fallback: { fr: ['en'] } });
  const error = await failure(() => api.cities.findBySlug('x', { locale: 'fr' }));
  expect(error.kind).toBe('forbidden');
  expect(asked).toHaveLength(1);
});

test('the client’s language is asked for where there are languages', async () => {
  const { api, asked } = await clientOf(page([]), { locale: 'fr' });
  await api.cities.find();
  await api.cities.find({ locale: 'en' });
  await api.countries.find();
  expect(asked).toEqual([
    'GET /api/cities?locale=fr',
    'GET /api/cities?locale=en',
    'GET /api/countries',
  ]);
});

test('all pages are read, as far as the server says that there are any', async () => {
  const reply =
    (number: number, data: unknown[]): Reply =>
    (...exchange) =>
      page(data, { page: number, pageSize: 2, pageCount: 2, total: 3 })(...exchange);
  const { api, asked } = await clientOf([reply(1, ['a', 'b']), reply(2, ['c'])]);
  const found: unknown[] = [];
  for await (const city of api.cities.iterate({ sort: 'name', pagination: { pageSize: 50 } })) {
    found.push(city);
  }
  expect(found).toEqual(['a', 'b', 'c']);
  expect(asked).toEqual(
    [1, 2].map(
      (each) =>
        `GET /api/cities?pagination[page]=${each}&pagination[pageSize]=50&pagination[withCount]=true&sort[0]=name&sort[1]=documentId:asc`,
    ),
  );
});

test('without a count, pages are read until one is empty', async () => {
  const uncounted = (data: unknown[]) =>
    json(200, { data, meta: { pagination: { page: 1, pageSize: 2 } } });
  const { api, asked } = await clientOf([uncounted(['a', 'b']), uncounted(['c']), uncounted([])]);
  const found: unknown[] = [];
  for await (const city of api.cities.iterate()) found.push(city);
  expect(found).toEqual(['a', 'b', 'c']);
  expect(asked).toHaveLength(3);
});

test('no page is asked for that nobody wants', async () => {
  const { api, asked } = await clientOf(page(['a', 'b'], { pageCount: 9 }));
  for await (const city of api.cities.iterate()) {
    expect(city).toBe('a');
    break;
  }
  expect(asked).toHaveLength(1);
});

test('documents are counted without being fetched', async () => {
  const { api, asked } = await clientOf(page([oslo], { total: 42 }));
  expect(await api.cities.count({ filters: { coastal: true } })).toBe(42);
  expect(asked).toEqual([
    'GET /api/cities?fields[0]=documentId&filters[coastal]=true&pagination[page]=1&pagination[pageSize]=1',
  ]);
});

test('documents are made, changed and deleted', async () => {
  const bodies: unknown[] = [];
  const reply: Reply = async (request, response) => {
    bodies.push([request.headers['content-type'], await text(request)]);
    if (request.method === 'DELETE') response.writeHead(204).end();
    else document(request, response);
  };
  const { api, asked } = await clientOf(reply);
  expect(await api.countries.create({ name: 'Norway', iso: 'NO' }, { fields: ['name'] })).toEqual(
    oslo,
  );
  await api.cities.update('oslo', { area: 454 }, { locale: 'fr', populate: ['country'] });
  await api.about.update({ title: 'About' });
  expect(await api.cities.delete('oslo', { locale: 'fr' })).toBeUndefined();
  expect(asked).toEqual([
    'POST /api/countries?fields[0]=name',
    'PUT /api/cities/oslo?locale=fr&populate[0]=country',
    'PUT /api/about',
    'DELETE /api/cities/oslo?locale=fr',
  ]);
  expect(bodies).toEqual([
    ['application/json', '{"data":{"name":"Norway","iso":"NO"}}'],
    ['application/json', '{"data":{"area":454}}'],
    ['application/json', '{"data":{"title":"About"}}'],
    [undefined, ''],
  ]);
});

test('a preview asks for drafts with its token, under cache keys of its own', async () => {
  const tokens: unknown[] = [];
  const { api, asked } = await clientOf((request, response) => {
    tokens.push(request.headers.authorization);
    page([])(request, response);
  });
  const preview = api.preview('secret');
  await preview.cities.find({ fields: ['name'] });
  await preview.cities.find({ status: 'published' });
  expect(asked).toEqual([
    'GET /api/cities?fields[0]=name&status=draft',
    'GET /api/cities?status=published',
  ]);
  expect(tokens).toEqual(['Bearer secret', 'Bearer secret']);
  expect(preview.cities.key).not.toEqual(api.cities.key);
});

test('a preview stays one when the status is not set', async () => {
  const { api, asked } = await clientOf(page([]));
  const query: object = { status: undefined };
  await api.preview('secret').cities.find(query);
  expect(asked).toEqual(['GET /api/cities?status=draft']);
});

test('clients of different languages have different cache keys', async () => {
  const { api } = await clientOf(page([]), { locale: 'fr' });
  const { api: other } = await clientOf(page([]), { locale: 'en' });
  expect(api.cities.key.slice(2)).not.toEqual(other.cities.key.slice(2));
});

test('a query is a frozen value with one address', async () => {
  const { api, baseUrl } = await clientOf(page([]));
  const card = api.cities.query({ fields: ['name'], populate: { cover: { fields: ['url'] } } });
  expect(Object.isFrozen(card.populate.cover.fields)).toBe(true);
  expect(decodeURIComponent(api.cities.url(card))).toBe(
    `${baseUrl}/api/cities?fields[0]=name&populate[cover][fields][0]=url`,
  );
});

test('a list of no values is answered without a request', async () => {
  const { api, asked } = await clientOf(page([oslo]));
  const { data, meta } = await api.cities.find({ filters: { documentId: { $in: [] } } });
  expect(data).toEqual([]);
  expect(meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 0, total: 0 });
  expect(await api.cities.count({ filters: { $and: [{ name: { $in: [] } }] } })).toBe(0);
  for await (const city of api.cities.iterate({ filters: { country: { iso: { $in: [] } } } })) {
    expect(city).toBe('never');
  }
  expect(asked).toEqual([]);
  await api.cities.find({ filters: { $or: [{ name: { $in: [] } }, { name: 'Oslo' }] } });
  expect(asked).toEqual([
    'GET /api/cities?filters[$or][0][name][$null]=true&filters[$or][0][name][$notNull]=true&filters[$or][1][name]=Oslo',
  ]);
});
