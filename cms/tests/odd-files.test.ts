import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { ask } from './ask';
import { editorToken } from './edited-cms';
import { createEditor } from './editor';
import { fileForm, png, svg } from './files';

/** A form as no browser would make it. */
function oddForm(fileName: string, content: Uint8Array) {
  const head = `--XX\r\nContent-Disposition: form-data; name="files"; filename="${fileName}"\r\nContent-Type: image/png\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--XX--\r\n')]);
}

async function sendOdd(fileName: string) {
  const response = await fetch(`${inject('cmsUrl')}/upload`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${editorToken()}`,
      'Content-Type': 'multipart/form-data; boundary=XX',
    },
    body: oddForm(fileName, await png()),
  });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

describe('a name of a file', () => {
  test.each([
    ['of 255 bytes', `${'a'.repeat(251)}.png`, 'too long a name'],
    ['that is long once it is spelt in Latin letters', `${'ß'.repeat(120)}.png`, 'too long a name'],
    ['that leads elsewhere', '../../x.png', 'invalid characters'],
    ['with a NUL character', 'a\0.png', 'invalid characters'],
  ])('%s is refused with words', async (_name, fileName, words) => {
    expect(await sendOdd(fileName)).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining(words) } },
    });
  });

  test.each([
    ['that leads elsewhere in Windows', '..\\..\\x.png'],
    ['with a line break in it', 'a\r\nX-Evil: 1.png'],
    ['with a line break spelt out', 'a%0d%0aX-Evil.png'],
  ])('%s leaves nothing of that in the address', async (_name, fileName) => {
    const { status, body } = await sendOdd(fileName);
    expect(status).toBe(201);
    const [file] = z.array(z.object({ url: z.string() })).parse(body);
    expect(file?.url).toMatch(/^\/uploads\/\w+\.png$/);
  });
});

describe('content that is not what it says', () => {
  async function bomb() {
    const picture = sharp({
      create: { width: 9000, height: 9000, channels: 3, background: '#000' },
    });
    return new Uint8Array(await picture.png({ compressionLevel: 9 }).toBuffer());
  }

  /** The head of a PNG of 50,000 × 50,000 pixels, with no pixels. */
  function emptyBomb() {
    const size = Buffer.alloc(8);
    size.writeUInt32BE(50_000, 0);
    size.writeUInt32BE(50_000, 4);
    const chunk = Buffer.concat([Buffer.from('IHDR'), size, Buffer.from([8, 2, 0, 0, 0])]);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(chunk));
    const signature = Buffer.from('89504e470d0a1a0a0000000d', 'hex');
    return new Uint8Array(Buffer.concat([signature, chunk, sum]));
  }

  const odd: [
    string,
    string,
    () => Promise<Uint8Array<ArrayBuffer> | string> | Uint8Array<ArrayBuffer> | string,
  ][] = [
    ['a picture of 81 million pixels', 'bomb.png', bomb],
    ['a picture that says it has 2,500 million', 'bomb.png', emptyBomb],
    ['a script that begins as a GIF', 'a.gif', () => 'GIF89a/*aaaaaaaaaaaaaaaaa*/=1;alert(1)//'],
    ['an archive that is named as a document', 'a.docx', () => 'PK\u0003\u0004aaaaaaaaaaaa'],
    ['a web page that is named as a picture', 'a.png', () => '<html></html>'],
    ['a drawing with a script', 'a.svg', () => svg],
    ['nothing', 'a.png', () => ''],
  ];
  const doors: [string, string][] = [
    ['/upload', 'files'],
    ['/upload/files', 'files'],
    ['/upload/files/1/replace', 'files'],
    ['/admin/project-settings', 'menuLogo'],
  ];

  test.each(odd)('such as %s is refused at each door', async (_name, fileName, make) => {
    const content = await make();
    for (const [path, field] of doors) {
      const form = new FormData();
      form.append(field, new File([content], fileName, { type: 'image/png' }));
      const answer = await createEditor().send(path, { method: 'POST', body: form });
      expect(answer, path).toMatchObject({ status: 400, body: { error: {} } });
    }
  });
});

describe('what is served of the uploads', () => {
  test('is inert, and a PDF is for keeping, not for showing', async () => {
    const form = fileForm('inert.pdf', 'application/pdf', '%PDF-1.4\n%%EOF');
    const { body } = await createEditor().send('/upload', { method: 'POST', body: form });
    const [file] = z.array(z.object({ url: z.string() })).parse(body);
    const { status, headers } = await ask(file?.url ?? '');
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe('attachment');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    '/uploads/..%2f..%2f.env',
    '/uploads/..%2f..%2fsecrets.json',
    '/uploads/%2e%2e%2f%2e%2e%2fsecrets.json',
    '/uploads/..%5c..%5csecrets.json',
    '/..%2fsecrets.json',
    '/uploads/%',
  ])('is nothing else: %s', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 403, 404]).toContain(status);
    expect(JSON.stringify(body)).not.toContain('APP_KEYS');
  });
});
