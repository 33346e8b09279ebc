import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
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

  test('refuses a file over 10 MB', async () => {
    const editor = createEditor();
    const form = fileForm(
      'large.pdf',
      'application/pdf',
      `%PDF-1.4\n${'a'.repeat(10.5 * 1024 * 1024)}`,
    );
    expect(await editor.send('/upload', { method: 'POST', body: form })).toMatchObject({
      status: 413,
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
