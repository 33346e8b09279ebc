import type { Parameter } from './description-schema';

function entriesOf(name: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [`${name}=${String(value)}`];
  return Object.entries(value).flatMap(([key, each]) => entriesOf(`${name}[${key}]`, each));
}

/** The examples of a parameter, as one writes them into an address. */
export function exampleSearches(name: string, { style, example, examples = {} }: Parameter) {
  const values = Object.values(examples).map(({ value }) => value);
  if (example !== undefined) values.push(example);
  return values.map((value) => {
    const isRepeated = style === 'form' && Array.isArray(value);
    const parts = isRepeated
      ? value.flatMap((each: unknown) => entriesOf(name, each))
      : entriesOf(name, value);
    return parts.join('&');
  });
}
