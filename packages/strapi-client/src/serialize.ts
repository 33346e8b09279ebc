type Pair = [key: string, value: string];

/** Strapi's parser turns longer arrays into objects. */
const longestArray = 100;

function pairsOf(key: string, value: unknown): Pair[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    if (value.length > longestArray) {
      throw new RangeError(
        `${key} has ${value.length} values; Strapi reads at most ${longestArray}`,
      );
    }
    return value.flatMap((item, index) => pairsOf(`${key}[${index}]`, item));
  }
  if (typeof value === 'object' && value !== null) {
    return entriesOf(value, (name) => `${key}[${name}]`);
  }
  return [[key, typeof value === 'string' ? value : JSON.stringify(value)]];
}

function entriesOf(value: object, nameOf: (name: string) => string): Pair[] {
  return Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([name, item]) => pairsOf(nameOf(name), item));
}

/** A query as Strapi's parser reads it; the same question always gives the same string. */
export function serialize(query: object): string {
  return entriesOf(query, (name) => name)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');
}
