// @vitest-environment node
import type { RequestListener } from 'node:http';
import { expect, test, vi } from 'vitest';
import { startCms, startGateway } from '../tests/gateway';
import { createUploadCache } from './upload-cache';

const modified = 'Thu, 01 Jan 2026 00:00:00 GMT';
const picture = '/uploads/town_0123456789.jpg';

async function startBoth() {
  let bytes = Buffer.from('0123456789');
  const cms = await startCms();
  const uploads: RequestListener = ({ url = '', headers, method }, response) => {
    if (!url.startsWith(picture)) {
      response.writeHead(404, { 'Content-Type': 'application/json' }).end('{"data":null}');
      return;
    }
    const body = Buffer.concat([bytes, Buffer.from(String(headers.accept))]);
    response
      .writeHead(headers.range ? 206 : 200, {
        'Content-Type': 'image/jpeg',
        'Content-Length': body.byteLength,
        'Cache-Control': 'public, max-age=3600',
        'Content-Security-Policy': "default-src 'none'",
        'Last-Modified': modified,
        'Set-Cookie': 'a=b',
        Vary: 'Accept',
      })
      .end(method === 'HEAD' ? undefined : body);
  };
  cms.answerWith(uploads);
  const gateway = await startGateway(cms.origin);
  async function replace(by: string, tag: string) {
    bytes = Buffer.from(by);
    cms.tell(tag);
    await vi.waitFor(() => expect(cms.followers()).toBe(1));
  }
  return { cms, replace, ...gateway };
}

test('the CMS is asked once for each width and format, until a file changes', async () => {
  const { cms, read, replace } = await startBoth();
  const chromium = { accept: 'image/avif,image/webp,image/apng,*/*;q=0.8' };
  for (let count = 0; count < 2; count += 1) {
    expect((await read(`${picture}?width=320&v=1`, chromium)).text).toContain('image/avif');
    expect((await read(`${picture}?width=320&v=1`)).text).toBe('0123456789*/*');
    await read(`${picture}?width=640&v=1`);
    await read(picture);
  }
  expect(cms.reads()).toHaveLength(4);
  expect((await read(picture)).headers).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=3600',
    'content-security-policy': "default-src 'none'; sandbox",
    vary: 'Accept',
  });
  expect((await read(picture)).headers['set-cookie']).toBeUndefined();
  await replace('other', 'news:1');
  expect((await read(picture)).text).toContain('0123456789');
  await replace('other', 'file:1');
  expect((await read(picture)).text).toContain('other');
});

test('while the CMS is away what was shown is shown, whole, in parts, or not again', async () => {
  const { cms, read } = await startBoth();
  const before = await read(picture);
  await cms.stop();
  const get = (headers: Record<string, string>) => read(picture, headers);
  expect(await get({})).toMatchObject({ status: 200, text: before.text });
  const head = await read(picture, {}, 'HEAD');
  expect(head).toMatchObject({ status: 200, text: '' });
  expect(head.headers['content-length']).toBe('13');
  expect(await get({ range: 'bytes=2-4' })).toMatchObject({
    status: 206,
    text: '234',
    headers: { 'content-range': 'bytes 2-4/13', 'content-length': '3' },
  });
  expect(await get({ range: 'bytes=13-' })).toMatchObject({
    status: 416,
    headers: { 'content-range': 'bytes */13' },
  });
  const { etag = '' } = before.headers;
  expect((await get({ 'if-none-match': etag })).status).toBe(304);
  expect((await get({ 'if-modified-since': modified })).status).toBe(304);
  expect((await get({ 'if-none-match': '"other"', 'if-modified-since': modified })).status).toBe(
    200,
  );
  expect((await get({ 'if-modified-since': 'Wed, 31 Dec 2025 00:00:00 GMT' })).status).toBe(200);
  expect((await get({ range: 'bytes=0-0', 'if-range': etag })).status).toBe(206);
  expect((await get({ range: 'bytes=0-0', 'if-range': modified })).status).toBe(206);
  expect((await get({ range: 'bytes=0-0', 'if-range': '"other"' })).status).toBe(200);
  expect((await read('/uploads/never-seen.jpg')).status).toBe(503);
});

test('what is too large is passed on, in parts too', async () => {
  const { cms, read, replace } = await startBoth();
  await replace('x'.repeat(3_000_000), 'file:1');
  expect((await read(picture)).body.byteLength).toBeGreaterThan(3_000_000);
  expect((await read(picture, { range: 'bytes=0-1' })).status).toBe(206);
  expect(cms.reads()).toHaveLength(3);
  await replace('small', 'file:1');
  expect((await read(picture)).text).toContain('small');
  await cms.stop();
  expect((await read(picture)).text).toContain('small');
});

test.each([
  ['a page that says 200', 200, 'text/html'],
  ['a page that says 404', 404, 'text/html'],
  ['an error', 500, 'application/json'],
  ['a refusal', 429, 'application/json'],
])('%s in its place is not taken for the picture', async (_what, status, type) => {
  const { cms, read, replace } = await startBoth();
  await read(picture);
  cms.answerWith((_request, response) =>
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': 4 }).end('oops'),
  );
  await replace('', 'file:1');
  expect(await read(picture)).toMatchObject({ status: 200, text: '0123456789*/*' });
  await cms.stop();
  expect(await read(picture)).toMatchObject({ status: 200, text: '0123456789*/*' });
});

test('what was removed is gone, also when the CMS is away', async () => {
  const { cms, read, replace } = await startBoth();
  await read(picture);
  cms.answerWith((_request, response) =>
    response.writeHead(404, { 'Content-Type': 'application/json' }).end('{"data":null}'),
  );
  await replace('', 'file:1');
  expect((await read(picture)).status).toBe(404);
  await cms.stop();
  expect((await read(picture)).status).toBe(503);
});

test('what nobody links to is passed on and not kept', async () => {
  const { cms, read } = await startBoth();
  for (let count = 0; count < 2; count += 1) {
    await read(`${picture}?x=1`);
    await read(`${picture}?width=320&width=320`);
    await read(picture, { authorization: 'Bearer x' });
    await read(picture, {}, 'POST');
  }
  expect(cms.reads()).toHaveLength(8);
});

test('the pictures that are kept take no more bytes than they may', async () => {
  const cms = await startCms();
  cms.answerWith((_request, response) =>
    response
      .writeHead(200, { 'Content-Type': 'image/png', 'Content-Length': 10_000 })
      .end('x'.repeat(10_000)),
  );
  const maxBytes = 100_000;
  const cache = createUploadCache({ cmsUrl: cms.origin, maxBytes, isInContact: () => true });
  for (let version = 0; version < 50; version += 1) {
    await cache.read(`${picture}?width=320&v=${version}`, '*/*');
    const sizes = cache.entries().map(([, { value }]) => value.upload?.body.plain.byteLength ?? 0);
    expect(sizes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(maxBytes);
  }
  expect(cache.entries().length).toBeGreaterThan(5);
});
