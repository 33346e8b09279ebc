// @vitest-environment node
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { siteUrl, startCms, startGateway } from '../tests/gateway';
import { handlers } from '../tests/handlers';

async function startBoth() {
  const cms = await startCms({ content: () => handlers });
  return { cms, ...(await startGateway(cms.origin)) };
}

/** Sends a request as it stands; gives the answer as it came. */
async function send(port: number, line: string, ...headers: string[]) {
  const socket = connect(port, '127.0.0.1');
  socket.write([line, 'Host: site', 'Connection: close', ...headers, '', ''].join('\r\n'));
  const answer = await text(socket);
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]), answer };
}

test.each([
  ['/news%2Fan-article', 404],
  ['/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 404],
  ['/assets/..%2f.vite%2fmanifest.json', 404],
  ['/assets/../.vite/manifest.json', 404],
  ['/.vite/manifest.json', 404],
  ['/assets/', 301],
  ['/assets', 404],
  ['/news/x.css', 404],
  ['/news/%00', 400],
  ['/%00', 400],
  ['/news/a%0d%0aSet-Cookie:%20a=b/', 400],
  ['/news?category=%00', 200],
  ['/news/%ff', 400],
  ['/__proto__', 404],
  ['/constructor', 404],
  ['/assets/__proto__.js', 404],
  [`/news/${'a'.repeat(8000)}`, 404],
  ['/a'.repeat(4000), 404],
  [`/${'?'.repeat(8000)}`, 200],
  [`/?${'a&'.repeat(4000)}`, 200],
  [`/news/${'a'.repeat(20_000)}`, 431],
  ['//elsewhere.example', 404],
  ['//elsewhere.example/', 404],
  ['//elsewhere', 301],
  ['/%2F%2Felsewhere.example', 404],
  ['/%2F%2Felsewhere', 404],
  ['/%5Celsewhere', 404],
  ['/en//elsewhere', 301],
  ['/en/%2Felsewhere/', 301],
  ['/fr//elsewhere.example/', 404],
  ['/?next=https://elsewhere.example', 200],
  ['/en?next=https://elsewhere.example', 301],
  ['/contact?next=//elsewhere.example', 200],
  ['/news/%', 400],
  ['/news/%2e%2e%2f', 404],
  ['/news/<script>alert(1)</script>', 404],
  ['/news/%3Cscript%3E', 404],
  ['/news/%F0%9F%8F%99', 404],
  ['/\\elsewhere.example', 404],
  ['/\\elsewhere', 301],
  ['/\t/elsewhere.example', 400],
  ['http://elsewhere.example/', 400],
])('%s is answered cleanly', async (path, status) => {
  const { cms, port } = await startBoth();
  const found = await send(port, `GET ${path} HTTP/1.1`);
  expect(found.status).toBe(status);
  expect(found.answer).not.toMatch(/Location: (?:\/\/|\/\\|http)/i);
  expect(found.answer).not.toContain('Set-Cookie');
  expect(cms.reads().join()).not.toMatch(/%0|\.\.|elsewhere/);
});

test.each(['DELETE', 'OPTIONS', 'GET', 'PROPFIND', 'POST'])(
  'the body of a %s is no other request to the CMS',
  async (method) => {
    const cms = await startCms();
    const seen: string[] = [];
    cms.answerWith((request, response) => {
      if (request.url?.startsWith('/_changes')) return cms.answerAsUsual(request, response);
      seen.push(`${request.method} ${request.url}`);
      request.resume().once('end', () => response.end());
    });
    const { port } = await startGateway(cms.origin);
    const inner = 'GET /admin/secret HTTP/1.1\r\nHost: cms\r\n\r\n';
    const socket = connect(port, '127.0.0.1');
    socket.write(`${method} /api/inquiries HTTP/1.1\r\nHost: site\r\nAuthorization: Bearer a\r\n`);
    socket.write('Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n');
    socket.write(`${inner.length.toString(16)}\r\n${inner}\r\n0\r\n\r\n`);
    const answer = await text(socket);
    const isTaken = method === 'POST';
    expect(answer).toMatch(isTaken ? /^HTTP\/1\.1 200 / : /^HTTP\/1\.1 411 [^]*Say how long/);
    await fetch(`http://127.0.0.1:${port}/api/inquiries`, { method: 'POST', body: 'a' });
    expect(seen).toEqual(Array(isTaken ? 2 : 1).fill('POST /api/inquiries'));
  },
);

const forged = {
  host: 'elsewhere.example',
  forwarded: 'host=elsewhere.example;proto=http',
  'x-forwarded-host': 'elsewhere.example',
  'x-forwarded-proto': 'gopher',
  'x-forwarded-port': '666',
  'x-original-url': '/leadership',
  'x-rewrite-url': '/leadership',
  'x-http-method-override': 'DELETE',
};

test.each([
  '/',
  '/news',
  '/nowhere',
  '/feed.xml',
  '/feed.json',
  '/sitemap.xml',
  '/robots.txt',
  '/en',
])('%s is the same, whatever host was asked for, and for those who ask later', async (path) => {
  const { read } = await startBoth();
  const first = await read(path, forged);
  const later = await read(path);
  expect(first.text).toBe(later.text);
  expect(JSON.stringify([first.headers, first.text])).not.toContain('elsewhere');
  expect(first.headers.location).toBe(later.headers.location);
  const clean = await startBoth();
  expect((await clean.read(path)).text).toBe(first.text);
});

test('pages name the site by the address that it has, not by the one that was asked for', async () => {
  const { read } = await startBoth();
  expect((await read('/', forged)).text).toContain(`rel="canonical" href="${siteUrl}/"`);
  expect((await read('/sitemap.xml', forged)).text).toContain(`<loc>${siteUrl}/</loc>`);
});

test.each([
  ['if-none-match', '"\\"'],
  ['if-none-match', ','],
  ['if-modified-since', 'yesterday'],
  ['if-range', 'x'],
  ['range', 'bytes=0-0'],
  ['range', 'bytes=-0,99-'],
  ['accept-encoding', 'br;q=x, ;;, gzip;q=0.0'],
  ['accept', '\u00ff'],
  ['cookie', 'a=b'.repeat(1000)],
])('a page does not mind %s: %s', async (name, value) => {
  const { read } = await startBoth();
  const answer = await read('/', { [name]: value });
  expect(answer.status).toBe(200);
  expect(answer.headers['set-cookie']).toBeUndefined();
});

test.each([
  ['a cookie of 64 kB', [`Cookie: a=${'b'.repeat(65_536)}`], 431],
  ['200 headers', Array.from({ length: 200 }, (_, count) => `X-Header-${count}: a`), 200],
  ['3000 headers', Array.from({ length: 3000 }, (_, count) => `X-${count}: a`), 431],
  ['a second host', ['Host: elsewhere'], 200],
  ['two lengths', ['Content-Length: 0', 'Content-Length: 1'], 400],
  ['a length and chunks', ['Content-Length: 3', 'Transfer-Encoding: chunked'], 400],
  ['a folded header', ['X-A: a', ' b'], 400],
])('%s in a request does no harm', async (_what, headers, status) => {
  const { port, read } = await startBoth();
  const found = await send(port, 'GET / HTTP/1.1', ...headers);
  expect(found.status).toBe(status);
  expect((await read('/')).status).toBe(200);
});

test.each(['/news/x.css', '/leadership/x.js', '/fr/contact/x.png', '/contact.css'])(
  '%s is not kept by anybody in place of the page before it',
  async (path) => {
    const { read } = await startBoth();
    const answer = await read(path, { cookie: 'session=1', authorization: 'Bearer a' });
    expect(answer.status).toBe(404);
    expect(answer.headers['cache-control']).toMatch(/no-store|^$/);
    expect(answer.text).not.toContain('<html');
  },
);

test.each(['evil.example', '', 'a b', '127.0.0.1:1@evil.example', 'evil.example/path?'])(
  'no answer has the host "%s" in it',
  async (host) => {
    const { port } = await startBoth();
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET /en/ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:301|400) /);
    expect(answer).not.toContain('evil');
  },
);

test('parameters that no page reads make no other page, and nothing is asked of the CMS for them', async () => {
  const { cms, read } = await startBoth();
  const page = await read('/');
  const before = cms.reads().length;
  for (let count = 0; count < 1000; count += 1) {
    const busted = await read(`/?utm_source=${count}&__proto__=${count}&page=`);
    expect(busted.headers.etag).toBe(page.headers.etag);
  }
  expect(cms.reads()).toHaveLength(before);
});
