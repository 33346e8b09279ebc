import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { axiosTransport } from './axios.js';
import { fieldErrors } from './field-errors.js';
import { clientOf as clientWith, failure } from './example-client.js';
import { json, page } from './example-server.js';
import type { Reply } from './example-server.js';
import { fetchTransport } from './fetch.js';
import { lazyTransport } from './transport.js';

const transports = {
  axios: () => axiosTransport(),
  fetch: () => fetchTransport(),
  'axios, loaded with the first request': () =>
    lazyTransport(async () => (await import('./axios.js')).axiosTransport()),
};

describe.each(Object.entries(transports))('over %s', (_name, transport) => {
  const clientOf = (replies: Reply | Reply[], options: Parameters<typeof clientWith>[1] = {}) =>
    clientWith(replies, { transport: transport(), ...options });

  test('a read has no header that needs a preflight', async () => {
    const seen: string[] = [];
    const { api } = await clientOf((request, response) => {
      seen.push(...Object.keys(request.headers));
      page([])(request, response);
    });
    await api.cities.find();
    const safe = /^(accept(-.*)?|host|connection|user-agent|sec-fetch-mode)$/;
    expect(seen.filter((each) => !safe.test(each))).toEqual([]);
  });

  test.each([
    [400, 'validation'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [408, 'timeout'],
    [413, 'too-large'],
    [414, 'too-large'],
    [418, 'invalid-response'],
    [422, 'validation'],
    [429, 'rate-limited'],
    [500, 'server'],
    [503, 'server'],
  ] as const)('status %i is of the kind %s, with Strapi’s words', async (status, kind) => {
    const error = { status, name: 'X', message: 'No', details: { key: 'a' } };
    const { api } = await clientOf(json(status, { data: null, error }));
    expect(await failure(() => api.about.get())).toMatchObject({
      kind,
      status,
      message: 'No',
      details: { key: 'a' },
    });
  });

  test('a refusal tells which fields were refused, and why', async () => {
    const errors = [{ path: ['email'], message: 'email is missing', code: 'required' }];
    const { api } = await clientOf(
      json(400, { error: { message: 'Refused', details: { errors } } }),
    );
    expect(fieldErrors(await failure(() => api.about.get()))).toEqual([
      { field: 'email', message: 'email is missing', code: 'required' },
    ]);
  });

  test.each([
    ['a proxy’s page', '<html>hello</html>'],
    ['cut JSON', '{"data": {"id"'],
    ['another API’s answer', '{"items": []}'],
    ['a page without its count', '{"data": [], "meta": {"pagination": {}}}'],
    ['nothing', ''],
    ['null', 'null'],
  ])('%s is no answer of Strapi’s', async (_what, body) => {
    const { api } = await clientOf((_request, response) => response.end(body));
    expect((await failure(() => api.about.get())).kind).toBe('invalid-response');
    expect((await failure(() => api.cities.find())).kind).toBe('invalid-response');
  });

  test('a proxy’s error page keeps its status', async () => {
    const { api } = await clientOf((_request, response) =>
      response.writeHead(500, { 'Content-Type': 'text/html' }).end('<h1>Oops</h1>'),
    );
    expect(await failure(() => api.about.get())).toMatchObject({
      kind: 'server',
      status: 500,
      message: 'Not Strapi answered 500; is baseUrl right?',
    });
  });

  test('a connection cut in the middle of an answer is a network error', async () => {
    const cut: Reply = (request, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"data":');
      setTimeout(() => request.socket.destroy(), 20);
    };
    const { api, asked } = await clientOf(cut);
    expect((await failure(() => api.about.get())).kind).toBe('network');
    expect(asked).toHaveLength(3);
  });

  test('a server that says nothing, or only begins to, is given up after the timeout', async () => {
    const silent: Reply = () => {};
    const halting: Reply = (_request, response) => response.writeHead(200).write('{"data":');
    for (const reply of [silent, halting]) {
      const { api, asked } = await clientOf(reply, { timeout: 60 });
      expect((await failure(() => api.about.get())).kind).toBe('timeout');
      expect(asked).toHaveLength(1);
    }
  });

  test('a request stops when its caller does, before it began and while it runs', async () => {
    const { api, asked } = await clientOf(() => {});
    const caller = new AbortController();
    const running = failure(() => api.about.get({}, { signal: caller.signal }));
    caller.abort();
    expect((await running).kind).toBe('aborted');
    const late = await failure(() => api.about.get({}, { signal: caller.signal }));
    expect(late.kind).toBe('aborted');
    expect(asked.length).toBeLessThan(2);
  });

  test('a server that cannot be reached is a network error, without what was secret', async () => {
    const { api } = await clientOf((request) => request.socket.destroy(), {
      headers: { Authorization: 'Bearer hidden' },
    });
    const error = await failure(() => api.cities.find({ filters: { code: 'hidden' } }));
    expect(error.kind).toBe('network');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hidden');
  });
});

test.each([
  [
    'throws at once',
    () => {
      throw new Error('no');
    },
  ],
  ['fails', () => Promise.reject(new Error('no'))],
])('a transport that %s is a network error', async (_how, transport) => {
  const { api } = await clientWith(page([]), { transport, retry: { attempts: 0 } });
  expect((await failure(() => api.cities.find())).kind).toBe('network');
});

test('a transport that is never loaded is given up after the timeout, or when the caller does', async () => {
  const transport = lazyTransport(() => new Promise(() => {}));
  const { api } = await clientWith(page([]), { transport, timeout: 50 });
  expect((await failure(() => api.cities.find())).kind).toBe('timeout');
  const signal = AbortSignal.abort();
  expect((await failure(() => api.cities.find({}, { signal }))).kind).toBe('aborted');
});

test('somebody else’s 404 is no missing document', async () => {
  const { api, asked } = await clientWith(
    (_request, response) => response.writeHead(404).end('<h1>Not found</h1>'),
    { fallback: { fr: ['en'] } },
  );
  const error = await failure(() => api.cities.findBySlug('oslo', { locale: 'fr' }));
  expect(error).toMatchObject({ kind: 'invalid-response', status: 404 });
  expect(error.message).toContain('baseUrl');
  expect(asked).toHaveLength(1);
});

test('a transport that could not be loaded is loaded again with the next request', async () => {
  let tries = 0;
  const transport = lazyTransport(() => {
    tries += 1;
    return tries === 1
      ? Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
      : Promise.resolve(fetchTransport());
  });
  const { api } = await clientWith(page([]), { transport, retry: { attempts: 0 } });
  expect(tries).toBe(0);
  expect((await failure(() => api.cities.find())).kind).toBe('network');
  await api.cities.find();
  await api.cities.find();
  expect(tries).toBe(2);
});
