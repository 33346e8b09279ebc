import type { ValueSchema } from './description-schema';

/** A part of what a value may be; one with a schema's name leads to it. */
export interface TypePart {
  text: string;
  schema?: string;
}

export function nameIn(ref: string) {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

const between = (parts: TypePart[][]): TypePart[] =>
  parts.flatMap((each, index) => (index > 0 ? [{ text: ' | ' }, ...each] : each));

const literal = (value: unknown): TypePart[] => [{ text: JSON.stringify(value) }];

/** What a value may be, as TypeScript would write it. */
export function typeOf(schema: ValueSchema): TypePart[] {
  if (schema.$ref !== undefined) {
    const name = nameIn(schema.$ref);
    return [{ text: name, schema: name }];
  }
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return between(schema.enum.map(literal));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return between(choices.map(typeOf));
  if (schema.items) {
    const isOne = schema.items.$ref !== undefined;
    const each = typeOf(schema.items);
    return isOne ? [...each, { text: '[]' }] : [{ text: '(' }, ...each, { text: ')[]' }];
  }
  const types = [schema.type ?? 'any'].flat();
  const format = schema.format === undefined ? '' : ` (${schema.format})`;
  return between(types.map((type) => [{ text: type === 'null' ? type : type + format }]));
}
