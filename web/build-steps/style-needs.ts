import type { Declaration, Root, Rule } from 'postcss';

/** For each of the ways in which a piece of a style sheet can matter, all that must be on the page. */
export type Needs = string[][];

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

function needsOfSelector(selector: string) {
  if (controlPart.test(selector)) return ['input'];
  const plain = selector.replace(exceptions, '');
  const classes = [...plain.matchAll(className)].map(([, name = '']) => `.${unescaped(name)}`);
  const elements = plain
    .replace(className, '')
    .replace(/\[[^\]]*\]|::?[\w-]+|#[\w-]+/g, ' ')
    .match(/[a-z][a-z0-9]*/g);
  return [...classes, ...(elements ?? [])];
}

export const needsOfRule = ({ selectors }: Rule): Needs => selectors.map(needsOfSelector);

/** Nobody points at anything before the whole style sheet is there. */
export const isForPointing = ({ selectors }: Rule) =>
  selectors.every((selector) => selector.replace(exceptions, '').includes(':hover'));

export const isAlwaysNeeded = (needs: Needs) => needs.some((names) => names.length === 0);

const isCustomProperty = ({ prop }: Declaration) => prop.startsWith('--');

/**
 * Gives what a custom property or an animation is needed for: the rules that name it, those that
 * name another one made of it, and elements that name it themselves.
 */
export function createNeedsOfName(sheet: Root) {
  const rules = new Map<string, Needs>();
  const properties = new Map<string, Set<string>>();

  function note(text: string, needs: Needs) {
    for (const name of text.match(/[\w-]+/g) ?? []) {
      rules.set(name, [...(rules.get(name) ?? []), ...needs]);
    }
  }

  sheet.walkRules((rule) => {
    const needs = needsOfRule(rule);
    if (!isAlwaysNeeded(needs)) {
      note(rule.nodes.join(';'), needs);
      return;
    }
    rule.walkDecls((each) => {
      if (!isCustomProperty(each)) note(each.value, needs);
      else
        for (const name of each.value.match(/--[\w-]+/g) ?? []) {
          properties.set(name, (properties.get(name) ?? new Set()).add(each.prop));
        }
    });
  });

  return function needsOfName(name: string, seen = new Set<string>()): Needs {
    if (seen.has(name)) return [];
    seen.add(name);
    const users = [...(properties.get(name) ?? [])];
    return [
      ...(rules.get(name) ?? []),
      ...users.flatMap((each) => needsOfName(each, seen)),
      [`var(${name})`],
    ];
  };
}
