import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { axiosTransport } from './axios.js';
import { createClient } from './client.js';
import { fieldErrors, StrapiError } from './errors.js';
import { fetchTransport } from './fetch.js';
import type { One } from './schema.js';

interface Schema {
  models: {
    'api::city.city': {
      shape: 'document';
      scalars: { name: string; slug: string };
      links: { twin: One<'api::city.city'> };
    };
    'api::about.about': {
      shape: 'document';
      scalars: { title: string };
      links: object;
    };
  };
  routes: {
    cities: { kind: 'collection'; uid: 'api::city.city' };
    about: { kind: 'single'; uid: 'api::about.about' };
  };
}

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function listen(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close().closeAllConnections());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

const transports = { axios: () => axiosTransport(), fetch: () => fetchTransport() };

describe.each(['axios', 'fetch'] as const)('a client over %s', (name) => {
  async function clientOf(listener: RequestListener, timeout = 2_000) {
    const baseUrl = await listen(listener);
    return createClient<Schema>({
      manifest: {
        cities: { path: 'cities', kind: 'collection' },
        about: { path: 'about', kind: 'single' },
      },
      transport: transports[name](),
      baseUrl,
      timeout,
      fallback: { fr: ['en'] },
    });
  }

  const json =
    (status: number, body: unknown): RequestListener =>
    (_request, response) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

  async function failure(request: Promise<unknown>): Promise<StrapiError> {
    const error: unknown = await request.catch((reason: unknown) => reason);
    if (error instanceof StrapiError) return error;
    throw new Error(`Expected a StrapiError, got ${String(error)}`);
  }

  test('asks what was asked, without a header that needs a preflight', async () => {
    const seen: unknown[] = [];
    const api = await clientOf((request, response) => {
      seen.push(request.url, request.headers['content-type']);
      json(200, { data: [], meta: { pagination: {} } })(request, response);
    });
    await api.cities.find({ fields: ['name'], sort: ['name:asc'] });
    expect(seen).toEqual(['/api/cities?fields%5B0%5D=name&sort%5B0%5D=name%3Aasc', undefined]);
  });

  test('falls back to the next language when a document is not in the first', async () => {
    const api = await clientOf((request, response) => {
      const french = request.url?.includes('locale=fr');
      json(200, { data: french ? [] : [{ name: 'Oslo', locale: 'en' }], meta: { pagination: {} } })(
        request,
        response,
      );
    });
    expect(await api.cities.findBySlug('oslo', { locale: 'fr' })).toMatchObject({ locale: 'en' });
  });

  test('says that a slug is in no language', async () => {
    const api = await clientOf(json(200, { data: [], meta: { pagination: {} } }));
    expect(await failure(api.cities.findBySlug('x', { locale: 'fr' }))).toMatchObject({
      kind: 'not-found',
      status: 404,
    });
  });

  test.each([
    [400, 'validation'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [413, 'too-large'],
    [429, 'rate-limited'],
    [500, 'server'],
    [503, 'server'],
  ] as const)('makes of status %i the kind %s', async (status, kind) => {
    const api = await clientOf(json(status, { data: null, error: { status, message: 'No' } }));
    expect(await failure(api.about.get({}))).toMatchObject({ kind, status, message: 'No' });
  });

  test('tells which fields were refused, and why', async () => {
    const errors = [{ path: ['email'], message: 'email is missing', code: 'required' }];
    const api = await clientOf(json(400, { error: { message: 'Refused', details: { errors } } }));
    expect(fieldErrors(await failure(api.about.get({})))).toEqual([
      { field: 'email', message: 'email is missing', code: 'required' },
    ]);
  });

  test('knows a proxy’s page from Strapi’s answer', async () => {
    const api = await clientOf((_request, response) => response.end('<html>hello</html>'));
    expect(await failure(api.about.get({}))).toMatchObject({ kind: 'invalid-response' });
  });

  test('gives up after the timeout', async () => {
    const api = await clientOf(() => {}, 50);
    expect(await failure(api.about.get({}))).toMatchObject({ kind: 'timeout' });
  });

  test('stops when the caller does', async () => {
    const api = await clientOf(() => {});
    const caller = new AbortController();
    const request = failure(api.about.get({}, { signal: caller.signal }));
    caller.abort();
    expect(await request).toMatchObject({ kind: 'aborted' });
  });

  test('says that the server cannot be reached', async () => {
    const api = await clientOf((request) => request.socket.destroy());
    expect(await failure(api.about.get({}))).toMatchObject({ kind: 'network' });
  });
});
