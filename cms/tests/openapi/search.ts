import type { Parameter } from './described';

/** Names and values of a query as Strapi reads them: `filters[slug][$eq]=a`. */
function entriesOf(name: string, value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, each]) => entriesOf(`${name}[${key}]`, each));
}

export function searchOf(query: Record<string, unknown>): string {
  const entries = Object.entries(query).flatMap(([name, value]) => entriesOf(name, value));
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : '';
}

/** The examples of a parameter as its style writes them, each as the search of an address. */
export function examplesOf({ name, style, example, examples }: Parameter): string[] {
  const values = Object.values(examples).map(({ value }) => value);
  if (example !== undefined) values.push(example);
  return values.map((value) => {
    if (style !== 'form' || !Array.isArray(value)) return searchOf({ [name]: value });
    return `?${new URLSearchParams(value.map((each) => [name, String(each)])).toString()}`;
  });
}
