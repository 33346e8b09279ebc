import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy';
import type { RenderedPage } from './render-page';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

const styleLink = /<link rel="stylesheet"[^>]*href="\/(assets\/[^"]+\.css)"[^>]*>/;
const moduleScript = /<script type="module"[^>]* src="\/([^"]+)"/g;
const emptyRoot = '<div id="root"></div>';
const noScript = /<noscript>[^]*?<\/noscript>/;

function isManifest(value: unknown): value is Record<string, Chunk> {
  return typeof value === 'object' && value !== null;
}

function readManifest(clientDir: string) {
  const manifest: unknown = JSON.parse(
    readFileSync(join(clientDir, '.vite/manifest.json'), 'utf8'),
  );
  if (!isManifest(manifest)) throw new Error('The manifest of the client build cannot be read');
  return manifest;
}

/** The files of a module and of what it imports. */
function filesOf(manifest: Record<string, Chunk>, key: string, found = new Set<string>()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The client build has no ${key}`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const each of chunk.imports ?? []) filesOf(manifest, each, found);
  return found;
}

/** Puts rendered pages into the document that the client was built with. */
export function createPageDocument(clientDir: string) {
  const manifest = readManifest(clientDir);
  const withStyles = readFileSync(join(clientDir, 'index.html'), 'utf8').replace(
    styleLink,
    (_link, file: string) => `<style>${readFileSync(join(clientDir, file), 'utf8').trim()}</style>`,
  );
  const template = withStyles.replace(noScript, '').replace('<html lang="en">', '<html>');
  const [start = '', rest = ''] = template.split('<html>');
  const [head = '', body = ''] = rest.split('</head>');
  const [before = '', after = ''] = body.split(emptyRoot);
  const loaded = [...template.matchAll(moduleScript)].map(([, file]) => file);
  const known = new Set(
    Object.keys(manifest)
      .filter((key) => loaded.includes(manifest[key]?.file))
      .flatMap((key) => [...filesOf(manifest, key)]),
  );

  function preloads(keys: string[]) {
    const files = new Set(keys.flatMap((key) => [...filesOf(manifest, key)]));
    return [...files]
      .filter((file) => !known.has(file))
      .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
      .join('');
  }

  return {
    policy: contentSecurityPolicy(withStyles),
    fill(page: RenderedPage) {
      const { language } = page;
      const links = preloads([...page.modules, `src/i18n/${language}.po`]);
      return `${start}<html lang="${language}">${head}${page.head}${links}</head>${before}${page.body}${after}`;
    },
  };
}

export type PageDocument = ReturnType<typeof createPageDocument>;
