// @vitest-environment node
import { connect } from 'node:net';
import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { startCms, startGateway } from '../tests/gateway';
import { handlers } from '../tests/handlers';

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};
const hsts = 'max-age=63072000; includeSubDomains';
const inert = "default-src 'none'; frame-ancestors 'none'";

/** What the CMS says of itself, as Strapi does. */
const ofCms = {
  'Strict-Transport-Security': 'max-age=1; includeSubDomains',
  'Content-Security-Policy': "default-src * 'unsafe-inline'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
};

const types: Record<string, string> = {
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  html: 'text/html',
  xml: 'application/xhtml+xml',
};

async function startBoth(options = {}) {
  const cms = await startCms({ content: () => handlers });
  const upload: RequestListener = ({ url = '' }, response) => {
    const [ending = ''] = /\w+$/.exec(url) ?? [];
    response.writeHead(200, { ...ofCms, 'Content-Type': types[ending] ?? '' }).end('a file');
  };
  cms.answerWith((request, response) => {
    if (request.url?.startsWith('/uploads/')) return upload(request, response);
    if (request.method === 'GET') return cms.answerAsUsual(request, response);
    return response.writeHead(201, ofCms).end('{}');
  });
  return startGateway(cms.origin, options);
}

const pages = ['/', '/fr/leadership', '/nowhere', '/news/nothing'];
/** For the site itself. */
const own = ['/assets/main-abc.js', '/assets/none.js', '/_health', '/_ready', '/en', '/contact'];
/** For other sites as well. */
const shared = [
  '/api/site',
  '/api/nothing',
  '/feed.xml',
  '/feed.json',
  '/sitemap.xml',
  '/robots.txt',
  '/share-image.png?page=/',
  '/uploads/a.jpg',
  '/uploads/a.pdf',
  '/uploads/a.html',
  '/%00',
];

test.each([...pages, ...own, ...shared])('GET %s says how browsers may take it', async (path) => {
  const { read } = await startBoth();
  const { headers } = await read(path);
  expect(headers).toMatchObject(always);
  expect(headers['strict-transport-security']).toBe(hsts);
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toMatch(/^default-src '(?:none|self)'/);
  expect(policy).not.toMatch(/unsafe|\*|data:/);
  expect(headers['cross-origin-resource-policy']).toBe(
    shared.includes(path) ? 'cross-origin' : 'same-origin',
  );
});

test('what is posted and what is refused is answered so, too', async () => {
  const { read } = await startBoth();
  for (const [method, path] of [
    ['POST', '/api/inquiries'],
    ['OPTIONS', '/api/inquiries'],
    ['POST', '/'],
    ['POST', '/contact'],
    ['PUT', '/uploads/a.jpg'],
  ] as const) {
    const { headers } = await read(path, {}, method);
    expect(headers, `${method} ${path}`).toMatchObject(always);
    expect(headers['strict-transport-security'], `${method} ${path}`).toBe(hsts);
    expect(headers['content-security-policy']).not.toContain('unsafe');
  }
});

test('only a site that is found under https asks for it', async () => {
  const { read } = await startBoth({ siteUrl: 'http://localhost:3000' });
  for (const path of ['/', '/api/inquiries']) {
    const { headers } = await read(path, {}, path === '/' ? 'GET' : 'POST');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  }
  const secure = await startBoth();
  const { headers } = await secure.read('/');
  expect(headers['content-security-policy']).toContain('; upgrade-insecure-requests');
});

test('the policy of a page names each kind of thing that it may load, and nothing unsafe', async () => {
  const { read } = await startBoth();
  const { headers } = await read('/');
  const policy = String(headers['content-security-policy']);
  const directives = new Map(
    policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]),
  );
  expect(policy).not.toContain('unsafe');
  expect(directives.get('default-src')).toEqual(["'none'"]);
  for (const name of ['object-src', 'base-uri', 'frame-ancestors']) {
    expect(directives.get(name), name).toEqual(["'none'"]);
  }
  for (const name of ['connect-src', 'font-src', 'form-action', 'worker-src']) {
    expect(directives.get(name), name).toEqual(["'self'"]);
  }
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
});

test('uploads do nothing, and only pictures and PDFs are shown', async () => {
  const { read } = await startBoth();
  for (const [ending, isShown] of [
    ['jpg', true],
    ['pdf', true],
    ['svg', false],
    ['html', false],
    ['xml', false],
    ['bin', false],
  ] as const) {
    const { headers } = await read(`/uploads/a.${ending}`);
    const sandbox = ending === 'pdf' ? '' : '; sandbox';
    expect(headers['content-security-policy'], ending).toBe(`default-src 'none'${sandbox}`);
    expect(headers['content-disposition'], ending).toBe(isShown ? undefined : 'attachment');
  }
});

test('what is no request is answered by nobody', async () => {
  const { port } = await startBoth();
  const socket = connect(port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nHost b\r\n\r\n');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nConnection: close\r\n\r\n$/);
});

test('a file may be code of a worker, and anything else loads nothing', async () => {
  const { read } = await startBoth();
  const policyOf = async (path: string) => (await read(path)).headers['content-security-policy'];
  expect(await policyOf('/assets/main-abc.js')).toBe("default-src 'self'");
  for (const path of ['/feed.xml', '/api/site', '/_health', '/share-image.png?page=/']) {
    expect(await policyOf(path), path).toBe(inert);
  }
});
