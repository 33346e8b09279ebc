import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const web = join(import.meta.dirname, '..');
const page =
  '<!doctype html><html lang="en"><head></head><body><div id="root"></div></body></html>';

/** Writes what a build of the client has in it that the gateway reads; gives its folder. */
export function writeClientBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'wsco-client-'));
  const modules = readdirSync(join(web, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|po)$/.test(name))
    .map((name, index) => [`src/${name}`, { file: `assets/${index}.js` }]);
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets/main-abc.js'), 'export {}');
  writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(Object.fromEntries(modules)));
  return folder;
}
