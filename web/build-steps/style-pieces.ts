import postcss from 'postcss';
import type { Container } from 'postcss';
import type { Plugin } from 'vite';
import { stylePiecesFile } from '../server/critical-styles.ts';
import type { StylePiece } from '../server/critical-styles.ts';

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

function piecesOf({ nodes = [] }: Container): StylePiece[] {
  return nodes.flatMap((node): StylePiece[] => {
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

/** The pieces of a style sheet, in their order. */
export function stylePiecesOf(css: string) {
  return piecesOf(postcss.parse(css));
}

/** Writes for the server what each piece of the style sheet is for. */
export function stylePieces(): Plugin {
  return {
    name: 'style-pieces',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
        const css = sheets.map((each) =>
          each.type === 'asset' ? Buffer.from(each.source).toString() : '',
        );
        const source = JSON.stringify(stylePiecesOf(css.join('\n')));
        this.emitFile({ type: 'asset', fileName: stylePiecesFile, source });
      },
    },
  };
}
