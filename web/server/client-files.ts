import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { lookup } from 'mrmime';
import { etagOf } from './content-cache';
import type { Encoding, EncodedBody } from './encoded-body';
import { answerWords } from './answer-words';
import { sendAnswer } from './send-answer';
import type { Handler } from './site-server';

interface ClientFile {
  type: string;
  etag: string;
  body: EncodedBody;
}

const endings: Record<Encoding, string> = { br: '.br', gzip: '.gz' };

/** What the build is described in, and what it was compressed to. */
const notServed = /(?:^|\/)\.(?!well-known)|\.(?:br|gz)$/;

function readFile(clientDir: string, name: string, names: ReadonlySet<string>): ClientFile {
  const plain = readFileSync(join(clientDir, name));
  const encodings = (['br', 'gzip'] as const).filter((each) => names.has(name + endings[each]));
  const compressed = new Map(
    encodings.map((each) => [
      each,
      Promise.resolve(readFileSync(join(clientDir, name + endings[each]))),
    ]),
  );
  const type = lookup(name) ?? 'application/octet-stream';
  return {
    type: type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    etag: etagOf(plain),
    body: { plain, isCompressible: compressed.size > 0, compressed },
  };
}

/** The files of a built client by their paths. */
function readFiles(clientDir: string) {
  const names = new Set(
    readdirSync(clientDir, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(clientDir, sep).length))
      .map((name) => name.replaceAll(sep, '/')),
  );
  return new Map(
    [...names]
      .filter((name) => !notServed.test(name))
      .map((name) => [`/${name}`, readFile(clientDir, name, names)]),
  );
}

/**
 * Serves the files of the built client by their names. They are those that were there at the start:
 * pages name these, and a build that takes their place meanwhile breaks off nobody's.
 */
export function createClientFiles(clientDir: string): Handler {
  const files = readFiles(clientDir);
  return (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const file = files.get(path);
    if (!file) return answerWords(response, 404, 'Not found');
    // Vite puts a hash of the content into the names of these.
    const isForever = path.startsWith('/assets/');
    const headers = {
      'Content-Type': file.type,
      // Holds for workers.
      'Content-Security-Policy': "default-src 'self'",
      'Cache-Control': isForever ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    return sendAnswer(request, response, { ...file, status: 200, headers, isInParts: true });
  };
}
