import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';

/** A piece of the style sheet, with what must be on the page for it to matter. */
export interface StylePiece {
  open: string;
  /** For each way in which it matters, all that must be on the page; absent when it always matters. */
  needs?: string[][];
  inside: StylePiece[];
  close: string;
  /** What stands in its place when nothing in it matters. */
  otherwise: string;
}

/** Where the build writes them: to parse the style sheet would be a tenth of the server's start. */
export const stylePiecesFile = '.vite/style-pieces.json';

const arePieces = (value: unknown): value is StylePiece[] => Array.isArray(value);

export function readStylePieces(clientDir: string) {
  const pieces: unknown = JSON.parse(readFileSync(join(clientDir, stylePiecesFile), 'utf8'));
  if (!arePieces(pieces)) throw new Error('The styles of the client build cannot be read');
  return pieces;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

function write(pieces: StylePiece[], used: ReadonlySet<string>): string {
  return pieces
    .map(({ open, needs, inside, close, otherwise }) => {
      if (needs && !needs.some((names) => names.every((name) => used.has(name)))) return '';
      if (!close) return open;
      const kept = write(inside, used);
      return kept ? open + kept + close : otherwise;
    })
    .join('');
}

const classList = / class="[^"]*"/g;
const tagStart = /<[a-z][a-z0-9]*/g;
const customProperty = /var\(--[\w-]+/g;

/** What a pattern finds, each once, as a page says most of it many times. */
const foundIn = (html: string, pattern: RegExp) => [...new Set(html.match(pattern))];

const namesIn = (list: string) =>
  list
    .slice(' class="'.length, -1)
    .replace(/&([a-z0-9#]+);/g, (entity, name: string) => entities[name] ?? entity)
    .split(' ')
    .map((name) => `.${name}`);

/** Gives of a style sheet what a page needs to be drawn, in the same order. */
export function createCriticalStyles(pieces: StylePiece[]) {
  // A page that is made anew mostly uses what it did before, and others much the same.
  const stylesOf = new LRUCache<string, string>({
    max: 100,
    memoMethod(found) {
      const names = found.split('\n').flatMap((each) => {
        if (each.startsWith('<')) return [each.slice(1)];
        return each.startsWith('var') ? [`${each})`] : namesIn(each);
      });
      return write(pieces, new Set(['html', 'body', ...names]));
    },
  });
  return (html: string) =>
    stylesOf.memo(
      [classList, tagStart, customProperty].flatMap((pattern) => foundIn(html, pattern)).join('\n'),
    );
}
