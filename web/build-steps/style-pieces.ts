import postcss from 'postcss';
import type { AtRule, Container, Rule } from 'postcss';
import type { Plugin } from 'vite';
import { stylePiecesFile } from '../server/critical-styles.ts';
import type { StylePiece } from '../server/critical-styles.ts';
import { createNeedsOfName, isAlwaysNeeded, isForPointing, needsOfRule } from './style-needs.ts';
import type { Needs } from './style-needs.ts';

function written(open: string, needs: Needs = [[]]): StylePiece {
  const piece = { open, inside: [], close: '', otherwise: '' };
  if (isAlwaysNeeded(needs)) return piece;
  const different = new Map(needs.map((names) => [names.join(' '), names]));
  return { ...piece, needs: [...different.values()] };
}

/** The pieces of a style sheet, in their order. */
export function stylePiecesOf(css: string) {
  const sheet = postcss.parse(css);
  const needsOfName = createNeedsOfName(sheet);

  function pieceOfRule(rule: Rule): StylePiece[] {
    if (isForPointing(rule)) return [];
    const needs = needsOfRule(rule);
    if (!isAlwaysNeeded(needs)) return [written(rule.toString(), needs)];
    const inside = rule.nodes.map((each) =>
      each.type === 'decl' && each.prop.startsWith('--')
        ? written(`${each.toString()};`, needsOfName(each.prop))
        : written(`${each.toString()};`),
    );
    return [{ open: `${rule.selector}{`, inside, close: '}', otherwise: '' }];
  }

  function pieceOfAtRule(rule: AtRule): StylePiece[] {
    const { name, params } = rule;
    if (name === 'property' || name === 'keyframes') {
      return [written(rule.toString(), needsOfName(params))];
    }
    if (!rule.nodes || !['media', 'supports', 'layer', 'container'].includes(name)) {
      return [written(rule.nodes ? rule.toString() : `${rule.toString()};`)];
    }
    // Nobody prints before the whole style sheet is there.
    if (params === 'print') return [];
    // The order of the layers is that in which they are first named.
    const otherwise = name === 'layer' ? `@layer ${params};` : '';
    return [{ open: `@${name} ${params}{`, inside: piecesOf(rule), close: '}', otherwise }];
  }

  function piecesOf({ nodes = [] }: Container): StylePiece[] {
    return nodes.flatMap((node) => {
      if (node.type === 'rule') return pieceOfRule(node);
      return node.type === 'atrule' ? pieceOfAtRule(node) : [];
    });
  }

  return piecesOf(sheet);
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
