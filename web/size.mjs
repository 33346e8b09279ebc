// What a visitor downloads before the home page is usable, in bytes as sent; too much fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const client = join(import.meta.dirname, 'dist/client');
const kilobyte = 1000;
const limits = { js: 110 * kilobyte, css: 15 * kilobyte, fonts: 90 * kilobyte };

/** @type {Record<string, { file: string, imports?: string[], css?: string[], assets?: string[] }>} */
const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));

// The words of one language; the largest counts.
const languages = ['src/i18n/en.po', 'src/i18n/fr.po'];
// What the document itself loads, the home page included.
const document = readFileSync(join(client, 'index.html'), 'utf8');
const loaded = [...document.matchAll(/<script type="module"[^>]* src="\/([^"]+)"/g)].map(
  ([, file]) => Object.keys(manifest).find((key) => manifest[key]?.file === file) ?? String(file),
);

/** @param {string} file */
function sentBytes(file) {
  const content = readFileSync(join(client, file));
  return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
}

/** @param {string} key @param {Set<string>} found */
function withImports(key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no ${key}`);
  if (found.has(key)) return found;
  found.add(key);
  for (const imported of chunk.imports ?? []) withImports(imported, found);
  return found;
}

const largest = languages
  .map((key) => ({ key, bytes: sentBytes(manifest[key]?.file ?? '') }))
  .sort((left, right) => right.bytes - left.bytes)
  .slice(0, 1)
  .map(({ key }) => key);
const chunks = [...new Set([...loaded, ...largest].flatMap((key) => [...withImports(key)]))];
const scripts = chunks.map((key) => manifest[key]?.file ?? '');
const styles = [...new Set(chunks.flatMap((key) => manifest[key]?.css ?? []))];
const fonts = Object.values(manifest)
  .map(({ file }) => file)
  .filter((file) => file.endsWith('.woff2'));

let failed = false;
for (const [kind, files] of Object.entries({ js: scripts, css: styles, fonts })) {
  const sizes = files.map((file) => ({ file, bytes: sentBytes(file) }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const limit = limits[/** @type {keyof typeof limits} */ (kind)];
  const isOver = total > limit;
  failed ||= isOver;
  for (const { file, bytes } of sizes.sort((left, right) => right.bytes - left.bytes)) {
    console.log(`  ${file.padEnd(52)}${String(bytes).padStart(8)}`);
  }
  console.log(
    `${`${kind}, at most ${limit}`.padEnd(54)}${String(total).padStart(8)}${isOver ? '  TOO MUCH' : ''}\n`,
  );
}
process.exitCode = failed ? 1 : 0;
