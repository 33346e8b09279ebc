// @vitest-environment node
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { contentFile, startCms, startGateway } from '../tests/gateway';

const wordIn = ({ body }: { body: Buffer }) => String(body).slice(9, 12);

test('the CMS is asked once, and again only after what it said has changed', async () => {
  const cms = await startCms();
  cms.edit('news', 'old');
  cms.edit('site', 'our');
  const { read } = await startGateway(cms.origin);
  for (const path of ['/api/news', '/api/site', '/api/news', '/api/site']) await read(path);
  expect(cms.reads()).toEqual(['/api/news', '/api/site']);
  cms.edit('news', 'new');
  await vi.waitFor(async () => expect(wordIn(await read('/api/news'))).toBe('new'));
  await read('/api/site');
  expect(cms.reads()).toEqual(['/api/news', '/api/site', '/api/news']);
});

test('what does not exist is remembered until it does', async () => {
  const cms = await startCms();
  const { read } = await startGateway(cms.origin);
  for (let count = 0; count < 3; count += 1) {
    expect((await read('/api/news')).status).toBe(404);
  }
  expect(cms.reads()).toHaveLength(1);
  cms.edit('news', 'new');
  await vi.waitFor(async () => expect((await read('/api/news')).status).toBe(200));
});

test('what needs a token goes to the CMS and stays with who asked', async () => {
  const cms = await startCms();
  cms.edit('news', 'all');
  const { read } = await startGateway(cms.origin);
  await read('/api/news');
  const own = await read('/api/news', { authorization: 'Bearer x' });
  expect(String(own.body)).toContain('private');
  expect(wordIn(await read('/api/news'))).toBe('all');
});

test('an answer comes compressed when the client takes that, with a tag of its own, or not again', async () => {
  const cms = await startCms();
  cms.edit('news', 'all');
  const { read } = await startGateway(cms.origin);
  const plain = await read('/api/news');
  const small = await read('/api/news', { 'accept-encoding': 'gzip;q=0.5, br' });
  expect(small.headers['content-encoding']).toBe('br');
  expect(small.headers.vary).toBe('Accept-Encoding');
  expect(brotliDecompressSync(small.body)).toEqual(plain.body);
  expect((await read('/api/news', { 'accept-encoding': 'br;q=0' })).body).toEqual(plain.body);
  expect(small.headers.etag).toMatch(/^"[\w-]+"$/);
  expect(small.headers.etag).not.toBe(plain.headers.etag);
  for (const { headers } of [plain, small]) {
    const again = await read('/api/news', {
      'accept-encoding': 'br',
      'if-none-match': `W/"other", ${headers.etag}`,
    });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect(again.headers['cache-tag']).toBeUndefined();
  }
  const inFront = { 'cdn-loop': 'cdn', 'if-none-match': `${plain.headers.etag}` };
  const { headers } = await read('/api/news', inFront);
  expect(headers['cache-tag']).toBe(plain.headers['cache-tag']);
  const head = await read('/api/news', {}, 'HEAD');
  expect(head.body).toHaveLength(0);
  expect(head.headers['content-length']).toBe(String(plain.body.byteLength));
});

test('while the CMS is away what was read is shown, also by a gateway that starts meanwhile', async () => {
  const cms = await startCms();
  cms.edit('news', 'old');
  const before = await startGateway(cms.origin, { contentFile });
  await before.read('/api/news');
  await cms.stop();
  expect(wordIn(await before.read('/api/news'))).toBe('old');
  await before.stop();
  const after = await startGateway(cms.origin, { contentFile });
  expect(wordIn(await after.read('/api/news'))).toBe('old');
  expect((await after.read('/api/other')).status).toBe(503);
});

test('a gateway that starts again shows nothing that was changed meanwhile', async () => {
  const cms = await startCms();
  cms.edit('news', 'old');
  cms.edit('site', 'our');
  const before = await startGateway(cms.origin, { contentFile });
  await before.read('/api/news');
  await before.read('/api/site');
  await before.stop();
  cms.edit('news', 'new');
  const after = await startGateway(cms.origin, { contentFile });
  expect(wordIn(await after.read('/api/news'))).toBe('new');
  await after.read('/api/site');
  expect(cms.reads()).toEqual(['/api/news', '/api/site', '/api/news']);
});

test('two gateways before one CMS both show an edit, whichever was asked before', async () => {
  const cms = await startCms();
  cms.edit('news', 'old');
  const gateways = [await startGateway(cms.origin), await startGateway(cms.origin)];
  const read = () =>
    Promise.all(gateways.map(async (each) => wordIn(await each.read('/api/news'))));
  expect(await read()).toEqual(['old', 'old']);
  for (const word of ['new', 'mid', 'end']) {
    cms.edit('news', word);
    await vi.waitFor(() => expect(cms.followers()).toBe(2));
    expect(await read()).toEqual([word, word]);
  }
  expect(cms.reads()).toHaveLength(8);
});

test('what was kept and cannot be read is left aside', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const cms = await startCms();
  cms.edit('news', 'all');
  mkdirSync(dirname(contentFile), { recursive: true });
  writeFileSync(contentFile, 'half of it');
  const { read } = await startGateway(cms.origin, { contentFile });
  expect(wordIn(await read('/api/news'))).toBe('all');
  expect(complaints).toHaveBeenCalledOnce();
  complaints.mockRestore();
});
