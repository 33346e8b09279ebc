// @vitest-environment node
import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { site } from '../tests/content';
import { contentFile, startCms, startGateway } from '../tests/gateway';
import { document, handlers } from '../tests/handlers';

const oldPhone = '+44 20 0000 0000';
const newPhone = '+44 20 1111 1111';

/** What is in the database of the CMS. */
let present = { ...site, phone: oldPhone };
beforeEach(() => {
  present = { ...site, phone: oldPhone };
});
afterEach(() => vi.restoreAllMocks());

const content = () => [document('site', present), ...handlers];

async function startBoth(options = {}) {
  const cms = await startCms({ content });
  const gateway = await startGateway(cms.origin, options);
  /** Resolves once the gateway has heard. */
  async function edit(change: object) {
    present = { ...present, ...change };
    cms.tell('site');
    await vi.waitFor(() => expect(cms.followers()).toBe(1));
  }
  return { cms, ...gateway, edit };
}

const hangs: RequestListener = () => undefined;
const breaksOff: RequestListener = (request, response) => {
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Content-Length': 1000,
    'Cache-Tag': 'site',
  });
  response.write('{"data":{', () => request.socket.destroy());
};
const failures: Record<string, RequestListener> = {
  'hangs up': (request) => request.socket.destroy(),
  'answers 500': (_request, response) =>
    response
      .writeHead(500, { 'Content-Type': 'application/json' })
      .end('{"data":null,"error":{"status":500,"name":"InternalServerError"}}'),
  'answers 429': (_request, response) =>
    response.writeHead(429, { 'Content-Type': 'application/json' }).end('{"data":null}'),
  'answers with a page that says 200': (_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Maintenance</h1>'),
  'answers with a page that says 404': (_request, response) =>
    response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>No such host</h1>'),
  'leads to a page': (_request, response) => response.writeHead(302, { Location: '/login' }).end(),
  'breaks off': breaksOff,
};
const ways = Object.entries(failures);

test.each(ways)(
  'while the CMS %s the last good page is shown, and the new one afterwards',
  async (_way, failing) => {
    const { cms, read, edit } = await startBoth();
    for (const path of ['/', '/api/site']) expect((await read(path)).text).toContain(oldPhone);
    cms.answerWith(failing);
    await edit({ phone: newPhone });
    for (let count = 0; count < 2; count += 1) {
      const old = await read('/');
      expect(old.status).toBe(200);
      expect(old.text).toContain(oldPhone);
      expect(old.headers['cache-status']).toContain('stale');
      expect(old.headers['cache-control']).toBe('public, max-age=0, stale-if-error=86400');
      expect(old.headers['cdn-cache-control']).toMatch(/^max-age=5,/);
    }
    expect((await read('/api/site')).text).toContain(oldPhone);
    cms.answerWith();
    expect((await read('/')).text).toContain(newPhone);
    expect((await read('/')).headers['cache-status']).toBe('wsco; hit');
  },
);

test.each(ways)(
  'while the CMS %s a page of which nothing is known is an apology for now',
  async (_way, failing) => {
    const { cms, read } = await startBoth();
    cms.answerWith(failing);
    for (const path of ['/', '/fr/leadership', '/news/an-article', '/nowhere']) {
      const sorry = await read(path);
      expect(sorry.status, path).toBe(503);
      expect(sorry.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'retry-after': '5',
        'cache-control': 'no-store',
      });
      expect(sorry.text).toContain(path.startsWith('/fr') ? 'lang="fr"' : 'cannot be reached');
    }
    cms.answerWith();
    expect(await read('/')).toMatchObject({ status: 200 });
    expect((await read('/nowhere')).status).toBe(404);
  },
);

test('while the CMS is silent the last good page is shown, and the new one once it speaks', async () => {
  const { cms, read, edit } = await startBoth();
  await read('/');
  const held: (() => unknown)[] = [];
  cms.answerWith((request, response) => held.push(() => cms.answerAsUsual(request, response)));
  await edit({ phone: newPhone });
  for (let count = 0; count < 5; count += 1) {
    const old = await read('/');
    expect(old.text).toContain(oldPhone);
    expect(old.headers['cache-status']).toContain('stale');
  }
  expect(held).toHaveLength(1);
  cms.answerWith();
  for (const answer of held) answer();
  await vi.waitFor(async () => expect((await read('/')).text).toContain(newPhone));
});

test('a CMS that takes too long is given up, for pages as for the API', async () => {
  const { cms, read } = await startBoth();
  cms.answerWith(hangs);
  const late = new DOMException('Too late', 'TimeoutError');
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(late));
  expect(await read('/')).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
  const answer = await read('/api/site');
  expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
  expect(JSON.parse(answer.text)).toMatchObject({ data: null, error: { status: 503 } });
});

test('an answer that the CMS breaks off half-way ends, too', async () => {
  const { cms, read } = await startBoth();
  cms.answerWith(breaksOff);
  await expect(read('/api/site')).rejects.toThrow('aborted');
  await expect(read('/api/inquiries', {}, 'POST')).rejects.toThrow('aborted');
});

test('what came too late is not kept when it has changed meanwhile', async () => {
  const { cms, read, edit } = await startBoth();
  let release: () => void = () => undefined;
  const old = JSON.stringify({ data: present });
  cms.answerWith((_request, response) => {
    release = () =>
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Tag': 'site' }).end(old);
  });
  const slow = read('/api/site');
  await vi.waitFor(() => expect(cms.reads()).toHaveLength(1));
  cms.answerWith();
  await edit({ phone: newPhone });
  release();
  expect((await slow).text).toContain(oldPhone);
  expect((await read('/api/site')).text).toContain(newPhone);
});

test('a page that cannot be drawn is an apology, and takes no good page’s place', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { read, edit } = await startBoth();
  await read('/');
  await edit({ openingHours: 'always' });
  expect((await read('/')).text).toContain(oldPhone);
  expect(complaints).toHaveBeenCalled();
  const sorry = await read('/leadership');
  expect(sorry).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
  expect(sorry.text).toContain('cannot be reached');
  await edit({ openingHours: [], phone: newPhone });
  expect((await read('/')).text).toContain(newPhone);
  expect((await read('/leadership')).status).toBe(200);
});

test('after a gap in what it heard, a gateway asks for everything again', async () => {
  const { cms, read } = await startBoth({ contentFile });
  await read('/');
  await read('/leadership');
  const before = cms.reads().length;
  await cms.stop();
  const again = await startCms({ content, port: cms.port });
  again.prune();
  present = { ...present, phone: newPhone };
  await vi.waitFor(() => expect(again.followers()).toBe(1), 5000);
  expect((await read('/')).text).toContain(newPhone);
  expect((await read('/leadership')).text).toContain(newPhone);
  expect(new Set(again.reads())).toEqual(new Set(cms.reads()));
  expect(again.reads().length).toBeLessThanOrEqual(before);
});

test('a gateway is ready while it can answer visitors', async () => {
  const cms = await startCms({ content });
  const before = await startGateway(cms.origin, { contentFile });
  expect((await before.read('/_ready')).status).toBe(200);
  await before.read('/');
  cms.answerWith(failures['answers 500']);
  expect((await before.read('/_ready')).status).toBe(200);
  await cms.stop();
  expect((await before.read('/_ready')).status).toBe(200);
  await before.stop();

  const restarted = await startGateway(cms.origin, { contentFile });
  expect((await restarted.read('/_ready')).status).toBe(200);
  expect((await restarted.read('/')).status).toBe(200);
  const fresh = await startGateway(cms.origin);
  expect(await fresh.read('/_ready')).toMatchObject({
    status: 503,
    headers: { 'cache-control': 'no-store' },
  });
  expect((await fresh.read('/_health')).status).toBe(200);
  await startCms({ content, port: cms.port });
  expect((await fresh.read('/_ready')).status).toBe(200);
});
