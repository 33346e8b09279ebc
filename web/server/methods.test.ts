// @vitest-environment node
import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { startCms, startGateway } from '../tests/gateway';
import { handlers } from '../tests/handlers';

const picture = '/uploads/town_0123456789.jpg';
const pictureBytes: RequestListener = (_request, response) =>
  response
    .writeHead(200, { 'Content-Type': 'image/jpeg', 'Content-Length': 10, Vary: 'Accept' })
    .end('0123456789');

async function startWithPicture() {
  const cms = await startCms({ content: () => handlers });
  cms.answerWith((request, response) =>
    request.url?.startsWith('/uploads/')
      ? pictureBytes(request, response)
      : cms.answerAsUsual(request, response),
  );
  return { cms, ...(await startGateway(cms.origin)) };
}

test.each([
  '/',
  '/fr',
  '/news?page=2',
  '/nowhere',
  '/en',
  '/api/site',
  '/api/nothing',
  '/api/inquiries',
  '/feed.xml',
  '/sitemap.xml',
  '/assets/main-abc.js',
  '/assets/main-old.js',
  '/news/x.css',
  '/_health',
  '/_ready',
  picture,
])('HEAD %s answers what GET does, without the body', async (path) => {
  const { read } = await startWithPicture();
  await read(path);
  const [get, head] = [await read(path), await read(path, {}, 'HEAD')];
  const { date: _date, 'server-timing': _timing, ...expected } = get.headers;
  expect(head).toMatchObject({ status: get.status, headers: expected, text: '' });
  expect(Object.keys(head.headers).sort()).toEqual(Object.keys(get.headers).sort());
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  '%s is refused where there is nothing but reading, with what is allowed',
  async (method) => {
    const { cms, read } = await startWithPicture();
    for (const path of ['/', '/news', '/feed.xml', '/assets/main-abc.js', '/_health', '/_ready']) {
      const answer = await read(path, {}, method);
      expect(answer, path).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    }
    expect(cms.reads()).toEqual([]);
  },
);

test('where a form can be sent, other methods are told so', async () => {
  const { read } = await startWithPicture();
  for (const path of ['/contact', '/fr/contact']) {
    expect(await read(path, {}, 'PUT')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD, POST' },
    });
  }
});
