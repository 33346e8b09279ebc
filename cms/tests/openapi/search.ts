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

/** A parameter's value as its style writes it, as the search of an address. */
export function searchWith({ name, style }: Parameter, value: unknown): string {
  if (style !== 'form' || !Array.isArray(value)) return searchOf({ [name]: value });
  return `?${new URLSearchParams(value.map((each) => [name, String(each)])).toString()}`;
}

export function examplesOf(parameter: Parameter): string[] {
  const values = Object.values(parameter.examples).map(({ value }) => value);
  if (parameter.example !== undefined) values.push(parameter.example);
  return values.map((value) => searchWith(parameter, value));
}
