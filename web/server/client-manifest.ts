import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  file: string;
  imports?: string[];
}

function isManifest(value: unknown): value is Record<string, Chunk> {
  return typeof value === 'object' && value !== null;
}

function parse(text: string) {
  const manifest: unknown = JSON.parse(text);
  if (!isManifest(manifest)) throw new Error('The manifest of the client build cannot be read');
  return manifest;
}

/** Which files of the built client belong to which of its modules. */
export function readClientManifest(clientDir: string) {
  const manifest = parse(readFileSync(join(clientDir, '.vite/manifest.json'), 'utf8'));

  function add(key: string, found: Set<string>) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The client build has no ${key}`);
    if (found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const each of chunk.imports ?? []) add(each, found);
  }

  return {
    /** The files of modules and of everything that they import. */
    filesOf: (modules: readonly string[]) => {
      const found = new Set<string>();
      for (const each of modules) add(each, found);
      return found;
    },
    /** The modules that are in a file. */
    modulesIn: (file: string) =>
      Object.keys(manifest).filter((key) => manifest[key]?.file === file),
  };
}
