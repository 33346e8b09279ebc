import { attributesOf } from './attributes-of';
import type { DescribedType, Operation } from './description';
import type { DescriptionDocument, ValueSchema } from './description-schema';
import { nameIn, typeOf } from './value-text';

/** The names of schemas that lie within, at any depth. */
function namesWithin({ $ref, items, anyOf = [], oneOf = [], properties = {} }: ValueSchema) {
  const inner: ValueSchema[] = [...anyOf, ...oneOf, ...Object.values(properties)];
  if (items) inner.push(items);
  const names: string[] = inner.flatMap(namesWithin);
  return $ref === undefined ? names : [nameIn($ref), ...names];
}

/** What answers are made of, documents first; what only questions are made of is left out. */
export function typesOf({ components: { schemas } }: DescriptionDocument, operations: Operation[]) {
  const names = new Set<string>();
  const add = (name: string) => {
    if (names.has(name)) return;
    names.add(name);
    namesWithin(schemas[name] ?? {}).forEach(add);
  };
  const documents = new Set(
    operations.flatMap(({ answer }) => answer.flatMap(({ schema }) => schema ?? [])),
  );
  documents.forEach(add);
  const others = [...names].filter((name) => !documents.has(name)).sort();
  return [...documents, ...others].flatMap((name): DescribedType[] => {
    const schema = schemas[name];
    if (!schema) return [];
    const attributes = attributesOf(schema);
    const type = attributes.length > 0 ? [] : typeOf(schema);
    return [{ name, description: schema.description, type, attributes }];
  });
}
