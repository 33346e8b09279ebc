import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test, vi } from 'vitest';
import sharp from 'sharp';
import { z } from 'zod';
import { ask } from './ask';
import { editorToken } from './edited-cms';
import { createEditor } from './editor';
import { fileForm, png, svg } from './files';

/** Where files of forms wait before anybody looks at them, and where the parser would put them. */
async function temporaryUploads() {
  const ours = await readdir(join(inject('dataDir'), 'temporary-uploads'));
  return [...ours, ...(await readdir(tmpdir())).filter((name) => /^[a-z0-9]{25}$/.test(name))];
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

  test('fetches nothing from an address, which could be that of a machine inside', async () => {
    let calls = 0;
    const site = createServer((_request, response) => {
      calls += 1;
      response.end();
    }).listen(0, '0.0.0.0');
    await once(site, 'listening');
    const { port } = z.object({ port: z.number() }).parse(site.address());
    try {
      const answer = await createEditor().send('/upload/actions/upload-from-urls', {
        method: 'POST',
        body: { urls: [`http://0.0.0.0:${port}/plan.png`] },
      });
      expect({ status: answer.status, calls }).toEqual({ status: 404, calls: 0 });
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

  const session = () => `Bearer ${editorToken()}`;
  const badly: [string, string, (() => string)?, string?, string?][] = [
    ['elsewhere', '/api/news'],
    ['with an inquiry', '/api/inquiries'],
    ['at the door', '/admin/login'],
    ['to the library by a stranger', '/upload'],
    ['with a token of nobody', '/upload', () => 'Bearer not-a-token'],
    ['over the API', '/api/upload'],
    ['by an editor to nowhere', '/upload/nothing', session],
    ['by an editor to what takes none', '/upload/folders', session],
    ['in a field that is not read', '/upload', session, 'other'],
    ['in place of a file that is not there', '/upload/files/999999/replace', session],
    ['as a picture that is none', '/upload', session, 'files', 'a.png'],
  ];
  test.each(badly)(
    'of files sent %s nothing is kept',
    async (_name, path, who, field = 'files', name = 'a.pdf') => {
      const before = await temporaryUploads();
      const form = new FormData();
      form.append(field, new File(['%PDF-1.4'], name, { type: 'application/pdf' }));
      const headers = who ? { Authorization: who() } : {};
      const { status } = await ask(path, { method: 'POST', body: form, headers });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect((await temporaryUploads()).filter((each) => !before.includes(each))).toEqual([]);
    },
  );

  test('of a file that breaks off nothing is kept', async () => {
    const { hostname, port } = new URL(inject('cmsUrl'));
    const socket = connect(Number(port), hostname);
    const head = [
      'POST /upload HTTP/1.1',
      'Host: cms',
      `Authorization: Bearer ${editorToken()}`,
      'Content-Type: multipart/form-data; boundary=XX',
      'Content-Length: 100000',
    ];
    const part = [
      '--XX',
      'Content-Disposition: form-data; name="files"; filename="a.pdf"',
      'Content-Type: application/pdf',
    ];
    const before = await temporaryUploads();
    const added = async () => (await temporaryUploads()).filter((each) => !before.includes(each));
    socket.write(`${[...head, '', ...part].join('\r\n')}\r\n\r\n%PDF-1.4\n${'a'.repeat(5000)}`);
    await vi.waitFor(async () => expect(await added()).toHaveLength(1), 10_000);
    socket.destroy();
    await vi.waitFor(async () => expect(await added()).toEqual([]), 10_000);
  });
});
