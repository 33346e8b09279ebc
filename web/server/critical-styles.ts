import { LRUCache } from 'lru-cache';
import postcss from 'postcss';
import type { Container } from 'postcss';

/** A piece of the style sheet, with what must be on the page for it to matter. */
interface Piece {
  open: string;
  /** For each of its selectors the classes and elements in it; absent when it always matters. */
  needs?: string[][];
  inside: Piece[];
  close: string;
  /** What stands in its place when nothing in it matters. */
  otherwise: string;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** What a selector excludes, or names several of, says nothing of what it needs. */
const exceptions = /:not\((?:[^()]|\([^()]*\))*\)|:(?:is|where)\([^()]*,[^()]*\)/g;
const className = /\.((?:\\[0-9a-f]{1,6} ?|\\.|[\w-])+)/gi;
/** Parts of form controls that only browsers name. */
const controlPart = /^::(?!before|after|backdrop|selection|marker)/;

function unescaped(name: string) {
  return name
    .replace(/\\([0-9a-f]{1,6}) ?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');
}

function needsOf(selector: string) {
  if (controlPart.test(selector)) return ['input'];
  const plain = selector.replace(exceptions, '');
  const classes = [...plain.matchAll(className)].map(([, name = '']) => `.${unescaped(name)}`);
  const elements = plain
    .replace(className, '')
    .replace(/\[[^\]]*\]|::?[\w-]+|#[\w-]+/g, ' ')
    .match(/[a-z][a-z0-9]*/g);
  return [...classes, ...(elements ?? [])];
}

function piecesOf({ nodes = [] }: Container): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'rule') {
      const needs = node.selectors.map(needsOf);
      return [{ open: node.toString(), needs, inside: [], close: '', otherwise: '' }];
    }
    if (node.type !== 'atrule') return [];
    const { name, params } = node;
    if (!node.nodes || !['media', 'supports', 'layer', 'container'].includes(name)) {
      const text = node.nodes ? node.toString() : `${node.toString()};`;
      return [{ open: text, inside: [], close: '', otherwise: '' }];
    }
    // Nobody prints before the whole style sheet is there.
    if (params === 'print') return [];
    // The order of the layers is that in which they are first named.
    const otherwise = name === 'layer' ? `@layer ${params};` : '';
    return [{ open: `@${name} ${params}{`, inside: piecesOf(node), close: '}', otherwise }];
  });
}

function write(pieces: Piece[], used: ReadonlySet<string>): string {
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

/** What a pattern finds, each once, as a page says most of it many times. */
const foundIn = (html: string, pattern: RegExp) => [...new Set(html.match(pattern))];

const namesIn = (list: string) =>
  list
    .slice(' class="'.length, -1)
    .replace(/&([a-z0-9#]+);/g, (entity, name: string) => entities[name] ?? entity)
    .split(' ')
    .map((name) => `.${name}`);

/** Gives of a style sheet what a page needs to be drawn, in the same order. */
export function createCriticalStyles(css: string) {
  const pieces = piecesOf(postcss.parse(css));
  // A page that is made anew mostly uses what it did before, and others much the same.
  const stylesOf = new LRUCache<string, string>({
    max: 100,
    memoMethod(found) {
      const names = found
        .split('\n')
        .flatMap((each) => (each.startsWith('<') ? [each.slice(1)] : namesIn(each)));
      return write(pieces, new Set(['html', 'body', ...names]));
    },
  });
  return (html: string) =>
    stylesOf.memo([...foundIn(html, classList), ...foundIn(html, tagStart)].join('\n'));
}
