import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../../scripts/root.mjs';
import { decodedBody, rawAnswer } from '../load/raw-answer.js';
import { startStaticHost } from './static-host.js';

const code = /<script\b[^]*?<\/script>|<template id="page-code">[^]*?<\/template>/g;
const pictures = /\/uploads\/([\w.-]+)\?width=(\d+)&amp;v=\w+/g;
const accept = 'image/avif,image/webp,*/*';

/** Serves a page of the site as a file: the same words, styles, fonts and pictures, and no code. */
export async function startStillPage(folder: string, siteUrl: string, path: string) {
  const home = join(folder, 'still-page');
  cpSync(join(root, 'web/dist/client'), home, { recursive: true });
  const page = decodedBody(await rawAnswer(siteUrl + path)).toString();
  const files = new Map<string, string>();
  const html = page.replace(code, '').replace(pictures, (address, name: string, width: string) => {
    const file = `/uploads/${width}-${name}`;
    files.set(file, address.replace('&amp;', '&'));
    return file;
  });
  mkdirSync(join(home, 'uploads'));
  for (const [file, address] of files) {
    const { status, body } = await rawAnswer(siteUrl + address, { accept });
    if (status !== 200) throw new Error(`${status} for ${address}`);
    writeFileSync(join(home, file), body);
  }
  writeFileSync(join(home, 'index.html'), html);
  writeFileSync(join(home, 'index.html.br'), brotliCompressSync(html));
  return startStaticHost(home, 'files');
}
