import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../../scripts/root.mjs';
import { decodedBody, rawAnswer } from '../load/raw-answer.js';
import { startStaticHost } from './static-host.js';

const code = /<script\b[^]*?<\/script>|<link rel="modulepreload"[^>]*>/g;
const uploads = /\/uploads\/[^\s"'&,)]+/g;

/** Serves a page of the site as a file: the same words, styles, fonts and pictures, and no code. */
export async function startStillPage(folder: string, siteUrl: string, path: string) {
  const home = join(folder, 'still-page');
  cpSync(join(root, 'web/dist/client'), home, { recursive: true });
  const page = decodedBody(await rawAnswer(siteUrl + path)).toString();
  const html = page.replace(code, '');
  for (const [address] of html.matchAll(uploads)) {
    const { status, body } = await rawAnswer(siteUrl + address);
    if (status !== 200) throw new Error(`${status} for ${address}`);
    mkdirSync(dirname(join(home, address)), { recursive: true });
    writeFileSync(join(home, address), body);
  }
  writeFileSync(join(home, 'index.html'), html);
  writeFileSync(join(home, 'index.html.br'), brotliCompressSync(html));
  return startStaticHost(home, 'files');
}
