/** A JSON Schema, or another part of the document. */
export type Part = Readonly<Record<string, unknown>>;

export type Parts = Readonly<Record<string, Part>>;

export function schemaRef(name: string): Part {
  return { $ref: `#/components/schemas/${name}` };
}

/** What is true of a value that may be missing as well. */
export function orNull(schema: Part): Part {
  const { type, enum: values, ...rest } = schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return {
    type: [type, 'null'],
    ...(Array.isArray(values) && { enum: [...values, null] }),
    ...rest,
  };
}

/** An object that has nothing else. */
export function onlyWith(properties: Parts, more: Part = {}): Part {
  return { type: 'object', properties, additionalProperties: false, ...more };
}

/** `news-categories` and `sections.rich-text` become `NewsCategories` and `SectionsRichText`. */
export function inPascalCase(name: string): string {
  return name.replace(/(?:^|[^a-zA-Z0-9]+)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
