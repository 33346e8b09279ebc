import { invalidArgument } from './errors.js';
import { deepest, withSeparateGroups } from './separate-groups.js';

type Pair = string;

/** What Strapi's parser reads: longer arrays become objects, deeper keys text, later pairs nothing. */
const longestArray = 100;
const mostPairs = 1000;

/** Where an object without content still says something: a link that is asked for whole. */
const link = /(?:^populate|\[populate\]|\[on\])\[[^\]]*\]$/;

/** `filters[id][$in]` as people write it. */
function argumentOf(key: string) {
  return key.replaceAll('[', '.').replaceAll(']', '');
}

function pair(key: string, value: string): Pair[] {
  try {
    return [`${encodeURIComponent(key)}=${encodeURIComponent(value)}`];
  } catch {
    throw invalidArgument(argumentOf(key), 'holds half a character');
  }
}

/** `country` beside `country.capital` says nothing more, and makes Strapi forget the capital. */
function isNoPrefixIn(path: unknown, _index: number, paths: readonly unknown[]) {
  return !paths.some((each) => String(each).startsWith(`${String(path)}.`));
}

function pairsOfArray(key: string, value: readonly unknown[]): Pair[] {
  if (value.length > longestArray) {
    throw invalidArgument(
      argumentOf(key),
      `has ${value.length} values; Strapi reads at most ${longestArray}: ask in parts`,
    );
  }
  // Strapi reads an empty list as one empty value; being nothing and something is what none is.
  if (value.length === 0 && key.endsWith('[$in]')) {
    const attribute = key.slice(0, -'[$in]'.length);
    return [...pair(`${attribute}[$null]`, 'true'), ...pair(`${attribute}[$notNull]`, 'true')];
  }
  const items = /(?:^|\[)populate\]?$/.test(key) ? value.filter(isNoPrefixIn) : value;
  return items.flatMap((item, index) => pairsOf(`${key}[${index}]`, item));
}

function pairsOfObject(key: string, value: object): Pair[] {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw invalidArgument(argumentOf(key), 'should be text, a number, a list or a plain object');
  }
  const content = key.includes('filters') ? withSeparateGroups(value) : value;
  const pairs = entriesOf(content, (name) => `${key}[${name}]`);
  if (pairs.length > 0) return pairs;
  if (key.endsWith('[on]')) {
    throw invalidArgument(argumentOf(key), 'names no component');
  }
  return link.test(key) ? pair(key, 'true') : [];
}

function pairsOf(key: string, value: unknown): Pair[] {
  if (value === undefined || (value === false && link.test(key))) return [];
  if (value === null) return [encodeURIComponent(key)];
  if (typeof value === 'string') return pair(key, value);
  if (typeof value === 'boolean') return pair(key, `${value}`);
  if (typeof value === 'number' && Number.isFinite(value)) return pair(key, `${value}`);
  if (value instanceof Date && Number.isFinite(value.getTime()))
    return pair(key, value.toISOString());
  if (typeof value !== 'object') {
    throw invalidArgument(argumentOf(key), `is a ${typeof value}, which no address can carry`);
  }
  if (key.split('[').length > deepest) {
    throw invalidArgument(
      argumentOf(key),
      `lies deeper than the ${deepest} levels that Strapi reads`,
    );
  }
  return Array.isArray(value) ? pairsOfArray(key, value) : pairsOfObject(key, value);
}

function entriesOf(value: object, nameOf: (name: string) => string): Pair[] {
  return Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([name, item]) => pairsOf(nameOf(name), item));
}

/**
 * A query as Strapi's parser reads it; the same question always gives the same string. Throws
 * `validation`, naming the argument, for what Strapi would read as something else.
 */
export function serialize(query: object): string {
  const pairs = entriesOf(query, (name) => name);
  if (pairs.length > mostPairs) {
    throw invalidArgument(
      'query',
      `has ${pairs.length} parameters; Strapi reads ${mostPairs}: ask in parts`,
    );
  }
  return pairs.join('&');
}
