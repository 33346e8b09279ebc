import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { z } from 'zod';
import { ask } from './ask';
import { createEditor } from './editor';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

function fileForm(name: string, type: string, content: string | Uint8Array<ArrayBuffer>) {
  const form = new FormData();
  form.append('files', new File([content], name, { type }));
  return form;
}

async function png() {
  const picture = sharp({ create: { width: 20, height: 10, channels: 3, background: '#1746d1' } });
  return new Uint8Array(await picture.png().toBuffer());
}

/** Where the body parser puts files before anybody looks at them. */
async function temporaryUploads() {
  const names = await readdir(tmpdir());
  return names.filter((name) => /^[a-z0-9]{25}$/.test(name));
}

describe('the media library', () => {
  test.each([
    ['an SVG', 'plan.svg', 'image/svg+xml', svg],
    ['an SVG that is named as a PNG', 'plan.png', 'image/png', svg],
    ['a web page', 'page.html', 'text/html', '<html></html>'],
    ['a web page that is named as a PDF', 'page.pdf', 'application/pdf', '<html></html>'],
    ['a PDF that is named as a PNG', 'plan.png', 'application/pdf', '%PDF-1.4\n%%EOF'],
    ['a program', 'program.exe', 'application/octet-stream', 'MZ'],
    ['an empty picture', 'empty.png', 'image/png', ''],
  ])('refuses %s', async (_name, name, type, content) => {
    const editor = createEditor();
    const answer = await editor.send('/upload', {
      method: 'POST',
      body: fileForm(name, type, content),
    });
    expect(answer).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
  });

  test('takes a picture and a PDF', async () => {
    const editor = createEditor();
    const picture = fileForm('plan.png', 'image/png', await png());
    expect(await editor.send('/upload', { method: 'POST', body: picture })).toMatchObject({
      status: 201,
      body: [{ mime: 'image/png', width: 20 }],
    });
    const pdf = fileForm('plan.pdf', 'application/pdf', '%PDF-1.4\n%%EOF');
    expect(await editor.send('/upload', { method: 'POST', body: pdf })).toMatchObject({
      status: 201,
    });
  });

  test('refuses an AVIF, of which no smaller versions could be made, and names what it takes', async () => {
    const picture = sharp({
      create: { width: 20, height: 10, channels: 3, background: '#1746d1' },
    });
    const avif = new Uint8Array(await picture.avif({ effort: 0 }).toBuffer());
    const body = fileForm('plan.avif', 'image/avif', avif);
    expect(await createEditor().send('/upload', { method: 'POST', body })).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('(JPEG, PNG, WebP, GIF)') } },
    });
  });

  test('stores what the bytes are, whatever type was declared', async () => {
    const body = fileForm('plan.png', 'image/jpeg', await png());
    expect(await createEditor().send('/upload', { method: 'POST', body })).toMatchObject({
      status: 201,
      body: [{ mime: 'image/png', ext: '.png' }],
    });
  });

  test('refuses to replace a picture by something with another ending', async () => {
    const editor = createEditor();
    const picture = fileForm('plan.png', 'image/png', await png());
    const { body } = await editor.send('/upload', { method: 'POST', body: picture });
    const [{ id } = { id: 0 }] = z.array(z.object({ id: z.number() })).parse(body);
    const replace = (file: FormData) =>
      editor.send(`/upload/files/${id}/replace`, { method: 'POST', body: file });
    const pdf = fileForm('plan.pdf', 'application/pdf', '%PDF-1.4\n%%EOF');
    expect(await replace(pdf)).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('upload it as a new file') } },
    });
    expect(await replace(fileForm('other.png', 'image/png', await png()))).toMatchObject({
      status: 200,
    });
  });

  test.each([
    ['an SVG that is served as a PNG', 'plan.png', 'image/png', svg],
    ['a web page that is served as a PDF', 'page.pdf', 'application/pdf', '<html></html>'],
  ])('refuses %s from an address', async (_name, name, type, content) => {
    const site = createServer((_request, response) =>
      response.setHeader('Content-Type', type).end(content),
    ).listen(0, '0.0.0.0');
    await once(site, 'listening');
    const { port } = z.object({ port: z.number() }).parse(site.address());
    try {
      const { body } = await createEditor().send('/upload/actions/upload-from-urls', {
        method: 'POST',
        // Strapi fetches nothing from 127.0.0.1.
        body: { urls: [`http://0.0.0.0:${port}/${name}`] },
      });
      expect(body).toContain(`is neither a picture (JPEG, PNG, WebP, GIF) nor a PDF`);
      expect(body).toContain('"data":[]');
    } finally {
      site.close();
    }
  });

  test('refuses a file over 10 MB in words', async () => {
    const editor = createEditor();
    const form = fileForm(
      'large.pdf',
      'application/pdf',
      `%PDF-1.4\n${'a'.repeat(10.5 * 1024 * 1024)}`,
    );
    expect(await editor.send('/upload', { method: 'POST', body: form })).toMatchObject({
      status: 413,
      body: { error: { message: expect.stringContaining('at most 10 MB') } },
    });
  });

  test('is closed to anonymous callers', async () => {
    const body = fileForm('plan.png', 'image/png', await png());
    expect(await ask('/api/upload', { method: 'POST', body })).toMatchObject({ status: 403 });
  });

  test('files sent elsewhere, whatever the token says, are not kept', async () => {
    const before = await temporaryUploads();
    const headers = { Authorization: 'Bearer not-a-token' };
    for (const path of ['/api/news', '/api/inquiries', '/admin/login']) {
      await ask(path, {
        method: 'POST',
        body: fileForm('a.pdf', 'application/pdf', '%PDF-'),
        headers,
      });
    }
    const left = (await temporaryUploads()).filter((name) => !before.includes(name));
    expect(left).toEqual([]);
  });
});
