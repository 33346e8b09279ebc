// @vitest-environment node
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { RequestListener, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen, ListenError } from './listen';
import { createSiteServer } from './site-server';

const clientDir = mkdtempSync(join(tmpdir(), 'wsco-client-'));
const host = '127.0.0.1';
const siteUrl = 'https://towns.example';
const document = `<!doctype html>
<html lang="en"><head><script>1</script></head><body><div id="root"></div></body></html>`;
const manifest = Object.fromEntries(
  [
    'src/i18n/en.po',
    'src/features/news/news-loaders.ts',
    'src/features/news/article-page.tsx',
    'src/features/organization/organization-loader.ts',
    'src/features/organization/organization-page.tsx',
  ].map((module, index) => [module, { file: `assets/${index}.js` }]),
);
let servers: Server[] = [];

beforeEach(() => {
  mkdirSync(join(clientDir, 'assets'), { recursive: true });
  mkdirSync(join(clientDir, '.vite'));
  writeFileSync(join(clientDir, 'index.html'), document);
  writeFileSync(join(clientDir, '.vite/manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(clientDir, 'assets/main-abc.js'), 'export {}');
});
afterEach(() => {
  for (const server of servers) server.close().closeAllConnections();
  servers = [];
  rmSync(clientDir, { recursive: true });
});

async function serve(server: Server) {
  servers.push(server);
  await listen(server, { host, port: 0 });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return { origin: `http://${host}:${address.port}`, port: address.port };
}

async function siteBefore(answer: RequestListener) {
  const cms = await serve(createServer(answer));
  return serve(await createSiteServer({ clientDir, siteUrl, cmsUrl: cms.origin }));
}

const nothing: RequestListener = (_request, response) => response.writeHead(204).end();

test('a page without its content is an apology, with a policy that allows its inline script', async () => {
  const { origin } = await siteBefore(nothing);
  const answer = await fetch(`${origin}/news/an-article?from=mail`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(await answer.text()).toContain('cannot be reached');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const policy = answer.headers.get('content-security-policy');
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toMatch(/script-src 'self'(?: 'sha256-[^']+')+;/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

test('hashed files are kept for ever; a missing one is not the app', async () => {
  const { origin } = await siteBefore(nothing);
  const file = await fetch(`${origin}/assets/main-abc.js`);
  expect(file.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${origin}/assets/main-old.js`)).status).toBe(404);
});

test('files of the client outlive their folder, whole or in parts', async () => {
  const { origin } = await siteBefore(nothing);
  const path = `${origin}/assets/main-abc.js`;
  const before = await fetch(path);
  expect(await before.text()).toBe('export {}');
  writeFileSync(join(clientDir, 'assets/main-abc.js'), '');
  expect(await (await fetch(path)).text()).toBe('export {}');
  rmSync(join(clientDir, 'assets'), { recursive: true });
  const part = await fetch(path, { headers: { Range: 'bytes=0-5' } });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe('bytes 0-5/9');
  expect(await part.text()).toBe('export');
  const beyond = await fetch(path, { headers: { Range: 'bytes=9-' } });
  expect(beyond.status).toBe(416);
  expect(beyond.headers.get('content-range')).toBe('bytes */9');
  expect(beyond.headers.get('cache-control')).toBe('no-store');
  const etag = before.headers.get('etag') ?? '';
  expect((await fetch(path, { headers: { 'If-None-Match': etag } })).status).toBe(304);
});

test('what the build was compressed to is sent as such, and has no address of its own', async () => {
  const bytes = brotliCompressSync('export {}');
  writeFileSync(join(clientDir, 'assets/main-abc.js.br'), bytes);
  const { origin } = await siteBefore(nothing);
  const path = `${origin}/assets/main-abc.js`;
  const small = await fetch(path, { headers: { 'Accept-Encoding': 'br' } });
  expect(small.headers.get('content-length')).toBe(String(bytes.byteLength));
  expect(small.headers.get('content-encoding')).toBe('br');
  expect(await small.text()).toBe('export {}');
  const plain = await fetch(path, { headers: { 'Accept-Encoding': 'identity' } });
  expect(plain.headers.get('content-length')).toBe('9');
  expect(plain.headers.get('vary')).toBe('Accept-Encoding');
  expect((await fetch(`${path}.br`)).status).toBe(404);
  expect((await fetch(`${origin}/.vite/manifest.json`)).status).toBe(404);
});

test('only reading is allowed outside the API', async () => {
  const { origin } = await siteBefore(nothing);
  expect((await fetch(`${origin}/news`, { method: 'POST' })).status).toBe(405);
});

test('the API and uploads come from the CMS, with method, query and body', async () => {
  const { origin } = await siteBefore((request, response) => {
    request.pipe(response.writeHead(201, { 'X-Seen': `${request.method} ${request.url}` }));
  });
  const answer = await fetch(`${origin}/api/inquiries?a=1`, { method: 'POST', body: 'hello' });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('x-seen')).toBe('POST /api/inquiries?a=1');
  expect(await answer.text()).toBe('hello');
  expect((await fetch(`${origin}/uploads/a.png`)).status).toBe(201);
});

/** Sends an address as it stands: `fetch` would resolve its dots. */
async function rawStatus(port: number, path: string) {
  const socket = connect(port, host);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: site\r\nConnection: close\r\n\r\n`);
  const head = String(await once(socket, 'data'));
  socket.destroy();
  return Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]);
}

test.each([
  '/api/../admin/init',
  '/api/%2e%2e/admin/init',
  '/api/.%2E/admin/init',
  '/api/..\\admin/init',
  '/uploads/%2e%2e/admin/init',
  '/uploads/a/../../admin/init',
  '/api/./../admin/init',
  '//api/../../admin/init',
])('no way around leads to what is not public: %s', async (path) => {
  const seen: string[] = [];
  const { port } = await siteBefore((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(204).end();
  });
  expect(await rawStatus(port, path)).toBe(503);
  const others = seen.filter(
    (url) => !/^\/_changes$|^\/api\/(site|navigation|organization-pages)\?/.test(url),
  );
  expect(others).toEqual([]);
});

test.each(['http://elsewhere.example/api/news', '*'])('%s is no address here', async (path) => {
  const { port } = await siteBefore(nothing);
  expect(await rawStatus(port, path)).toBe(400);
});

test.each([
  ['/en', '/'],
  ['/en/news?page=2', '/news?page=2'],
  ['/news/', '/news'],
  ['/fr//', '/fr'],
  ['/index.html', '/'],
  ['//elsewhere', '/elsewhere'],
  ['/en//elsewhere', '/elsewhere'],
  ['/en/%2Felsewhere', '/%2Felsewhere'],
])('%s is one page at one address', async (path, location) => {
  const { origin } = await siteBefore(nothing);
  const answer = await fetch(`${origin}${path}`, { redirect: 'manual' });
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe(location);
});

test.each(['/%ff', '/news/%E0%A4%A'])('what cannot be decoded is no address: %s', async (path) => {
  const { port } = await siteBefore(nothing);
  expect(await rawStatus(port, path)).toBe(400);
});

test('each request leaves one line that can be read by a machine, and says how long it took', async () => {
  const lines: unknown[] = [];
  const log = (line: string) => lines.push(JSON.parse(line));
  const cms = await serve(createServer(nothing));
  const options = { clientDir, siteUrl, cmsUrl: cms.origin, log };
  const { origin } = await serve(await createSiteServer(options));
  const answer = await fetch(`${origin}/assets/main-abc.js?v=1`);
  await answer.text();
  expect(answer.headers.get('server-timing')).toMatch(/^total;dur=[\d.]+$/);
  await vi.waitFor(() => expect(lines).toHaveLength(1));
  expect(lines[0]).toMatchObject({ method: 'GET', url: '/assets/main-abc.js?v=1', status: 200 });
});

test('without a CMS the API answers 503 as Strapi would, and the site is alive but not ready', async () => {
  const { port } = await serve(createServer(nothing));
  const gone = servers.pop();
  gone?.close();
  const cmsUrl = `http://${host}:${port}`;
  const { origin } = await serve(await createSiteServer({ clientDir, siteUrl, cmsUrl }));
  const answer = await fetch(`${origin}/api/site`);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ data: null, error: { status: 503 } });
  expect((await fetch(`${origin}/_ready`)).status).toBe(503);
  expect((await fetch(`${origin}/_health`)).status).toBe(200);
});

test('a CMS that breaks off gives 502', async () => {
  const { origin } = await siteBefore((request) => request.socket.destroy());
  expect((await fetch(`${origin}/api/site`)).status).toBe(502);
});

test('a visitor who leaves releases the CMS, also before it has answered', async () => {
  let left: Promise<unknown> | undefined;
  const leave = new AbortController();
  const { origin } = await siteBefore((request, response) => {
    if (request.method !== 'POST') {
      nothing(request, response);
      return;
    }
    left = once(response, 'close');
    leave.abort();
  });
  const sent = fetch(`${origin}/api/inquiries`, { method: 'POST', signal: leave.signal });
  await expect(sent).rejects.toThrow();
  await left;
});

test('is ready when the CMS is', async () => {
  const { origin } = await siteBefore(nothing);
  expect((await fetch(`${origin}/_ready`)).status).toBe(200);
});

test('a taken port is told in one sentence', async () => {
  const { port } = await serve(createServer(nothing));
  const second = listen(createServer(nothing), { host, port });
  await expect(second).rejects.toThrow(ListenError);
  await expect(second).rejects.toThrow(/^Port \d+ is taken by another program; [^.]+\.$/);
});
