import sharp from 'sharp';
import { beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { createEditor } from './editor';
import { readFeed } from './feed';

const file = z.object({ id: z.number(), url: z.string() });

async function send(path: string, name: string, content: Buffer, type: string) {
  const form = new FormData();
  form.append('files', new File([new Uint8Array(content)], name, { type }));
  const { body } = await createEditor().send(path, { method: 'POST', body: form });
  return file.parse(Array.isArray(body) ? body[0] : body);
}

async function upload(name: string, content: Buffer, type: string) {
  return (await send('/upload', name, content, type)).url;
}

async function read(path: string, accept: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${inject('cmsUrl')}${path}`, {
    headers: { Accept: accept, ...headers },
  });
  const body = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, body };
}

const chromium = 'image/avif,image/webp,image/apng,image/*,*/*;q=0.8';
let photo = '';
beforeAll(async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const create = { width: 1000, height: 600, channels: 3, background: '#000', noise } as const;
  photo = await upload('photo.jpg', await sharp({ create }).jpeg().toBuffer(), 'image/jpeg');
});

test.each([
  [chromium, 'avif'],
  ['image/webp,*/*', 'webp'],
  ['image/png,*/*', 'jpeg'],
])('a reader that takes %s gets %s in the width that was asked for', async (accept, format) => {
  const answer = await read(`${photo}?width=335&v=1`, accept);
  expect(answer.headers.get('content-type')).toBe(`image/${format}`);
  expect(answer.headers.get('vary')).toContain('Accept');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const found = await sharp(answer.body).metadata();
  expect(found).toMatchObject({ width: 335, height: 201 });
  expect(found.format).toBe(format === 'avif' ? 'heif' : format);
  const original = await read(photo, accept);
  expect(answer.body.byteLength).toBeLessThan(original.body.byteLength / 4);
});

test('nothing is made larger than it is', async () => {
  const { body } = await read(`${photo}?width=1340`, chromium);
  expect(await sharp(body).metadata()).toMatchObject({ width: 1000, height: 600 });
});

test('a reader that has it already is told so', async () => {
  const first = await read(`${photo}?width=474`, chromium);
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[^"]+"$/);
  const again = await read(`${photo}?width=474`, chromium, { 'If-None-Match': etag });
  expect(again).toMatchObject({ status: 304 });
  expect(again.body).toHaveLength(0);
});

test('a picture that takes the place of another is shown in its widths, too', async () => {
  const plain = (background: string) =>
    sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .webp()
      .toBuffer();
  const { id, url } = await send('/upload', 'plain.webp', await plain('#f00'), 'image/webp');
  const colour = async () => {
    const { body } = await read(`${url}?width=168`, 'image/webp');
    const { dominant } = await sharp(body).stats();
    return dominant.r > dominant.b ? 'red' : 'blue';
  };
  expect(await colour()).toBe('red');
  await send(`/upload/files/${id}/replace`, 'other.webp', await plain('#00f'), 'image/webp');
  expect(await colour()).toBe('blue');
});

test('many who ask at once get the same, made once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => read(`${photo}?width=670`, 'image/webp')),
  );
  const [first] = answers;
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect(answers.every(({ body }) => first && body.equals(first.body))).toBe(true);
});

test.each(['321', '0', '-1', 'abc', '', '335&width=335', '99999999'])(
  'a width of "%s" is refused with the widths that there are',
  async (width) => {
    const answer = await read(`${photo}?width=${width}`, chromium);
    expect(answer.status).toBe(400);
    expect(String(answer.body)).toContain('should be one of 168, 237, 335');
  },
);

test.each(['/uploads/none.jpg', '/uploads/..%2f..%2fcontent.jpg', '/uploads/%2e%2e/secrets.png'])(
  'there is no picture at %s',
  async (path) => {
    const answer = await read(`${path}?width=335`, chromium);
    expect([403, 404]).toContain(answer.status);
  },
);

test('a picture that moves goes on moving', async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 40, height: 20, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = await Promise.all([frame('#f00'), frame('#00f')]);
  const moving = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const url = await upload('moving.gif', moving, 'image/gif');
  const { body } = await read(`${url}?width=168`, chromium);
  expect((await sharp(body).metadata()).pages).toBe(2);
});

test('of a file that no document shows the feed tells all the same when it changes: its address may be linked', async () => {
  const page = (words: string) => Buffer.from(`%PDF-1.4\n% ${words}\n%%EOF`);
  const start = await readFeed();
  const { id } = await send('/upload', 'report.pdf', page('first'), 'application/pdf');
  expect(await readFeed()).toMatchObject({ cursor: start.cursor });
  await send(`/upload?id=${id}`, 'report.pdf', page('second'), 'application/pdf');
  const replaced = await readFeed(start.cursor);
  expect(replaced.changes.flatMap(({ tags }) => tags)).toContainEqual(
    expect.stringMatching(/^file:/),
  );
  await createEditor().send(`/upload/files/${id}`, { method: 'DELETE' });
  const gone = await readFeed(replaced.cursor);
  expect(gone.changes.flatMap(({ tags }) => tags)).toContainEqual(expect.stringMatching(/^file:/));
});
