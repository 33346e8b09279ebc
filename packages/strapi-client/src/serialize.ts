import { invalidArgument } from './errors.js';
import { withSeparateGroups } from './separate-groups.js';

/** What Strapi's parser reads: longer arrays become objects, deeper keys text, later pairs nothing. */
const longestArray = 100;
export const deepest = 20;
const mostPairs = 1000;

/** Where in a query a value stands. */
interface Place {
  /** As it is sent: `filters%5Bid%5D`. */
  readonly key: string;
  readonly name: string;
  readonly parent: Place | undefined;
  readonly depth: number;
  readonly inFilters: boolean;
}

const encode = encodeURIComponent;

function within(parent: Place, name: string): Place {
  const inFilters = parent.inFilters || name === 'filters';
  const key = `${parent.key}%5B${encode(name)}%5D`;
  return { key, name, parent, depth: parent.depth + 1, inFilters };
}

function pathOf({ parent, name }: Place): string {
  return parent ? `${pathOf(parent)}.${name}` : name;
}

/** Where an object without content still says something: a link that is asked for whole. */
function isLink({ parent, inFilters }: Place) {
  return !inFilters && (parent?.name === 'populate' || parent?.name === 'on');
}

/** `country` beside `country.capital` says nothing more, and makes Strapi forget the capital. */
function isNoPrefixIn(path: unknown, _index: number, paths: readonly unknown[]) {
  return !paths.some((each) => String(each).startsWith(`${String(path)}.`));
}

function addArray(pairs: string[], place: Place, value: readonly unknown[]) {
  const { name, parent } = place;
  if (value.length > longestArray) {
    throw invalidArgument(
      pathOf(place),
      `has ${value.length} values; Strapi reads at most ${longestArray}`,
    );
  }
  // Strapi reads an empty list as one empty value; being nothing and something is what none is.
  if (value.length === 0 && name === '$in' && parent) {
    add(pairs, within(parent, '$null'), true);
    add(pairs, within(parent, '$notNull'), true);
  }
  const items = name === 'populate' ? value.filter(isNoPrefixIn) : value;
  items.forEach((item, index) => add(pairs, within(place, `${index}`), item));
}

function addObject(pairs: string[], place: Place, value: object) {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw invalidArgument(pathOf(place), 'is no value that an address can carry');
  }
  const before = pairs.length;
  const content = place.inFilters ? withSeparateGroups(value) : value;
  for (const name of Object.keys(content).sort()) {
    add(pairs, within(place, name), Reflect.get(content, name));
  }
  if (pairs.length > before) return;
  if (place.name === 'on' && !place.inFilters) {
    throw invalidArgument(pathOf(place), 'names no component');
  }
  if (isLink(place)) add(pairs, place, true);
}

function add(pairs: string[], place: Place, value: unknown): void {
  if (value === undefined || (value === false && isLink(place))) return;
  const { key } = place;
  if (value === null) pairs.push(key);
  else if (typeof value === 'string') pairs.push(`${key}=${encode(value)}`);
  else if (typeof value === 'boolean') pairs.push(`${key}=${value}`);
  else if (typeof value === 'number' && Number.isFinite(value)) pairs.push(`${key}=${value}`);
  else if (value instanceof Date && Number.isFinite(value.getTime())) {
    pairs.push(`${key}=${encode(value.toISOString())}`);
  } else if (typeof value !== 'object') {
    throw invalidArgument(pathOf(place), 'is no value that an address can carry');
  } else if (place.depth > deepest) {
    throw invalidArgument(pathOf(place), `lies deeper than ${deepest} levels`);
  } else if (Array.isArray(value)) addArray(pairs, place, value);
  else addObject(pairs, place, value);
}

/**
 * A query as Strapi's parser reads it; the same question always gives the same string. Throws
 * `validation`, naming the argument, for what Strapi would read as something else.
 */
export function serialize(query: object): string {
  const pairs: string[] = [];
  try {
    for (const name of Object.keys(query).sort()) {
      const inFilters = name === 'filters';
      const root = { key: encode(name), name, parent: undefined, depth: 1, inFilters };
      add(pairs, root, Reflect.get(query, name));
    }
  } catch (error) {
    throw error instanceof URIError ? invalidArgument('query', 'holds half a character') : error;
  }
  if (pairs.length > mostPairs) {
    throw invalidArgument('query', `has ${pairs.length} parameters; Strapi reads ${mostPairs}`);
  }
  return pairs.join('&');
}
