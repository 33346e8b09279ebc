import { z } from 'zod';

interface Schema {
  $ref?: string | undefined;
  type?: string | string[] | undefined;
  const?: unknown;
  enum?: unknown[] | undefined;
  format?: string | undefined;
  pattern?: string | undefined;
  minimum?: number | undefined;
  minItems?: number | undefined;
  items?: Schema | undefined;
  anyOf?: Schema[] | undefined;
  properties?: Record<string, Schema> | undefined;
}

const schemaOf: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    minimum: z.number().optional(),
    minItems: z.number().optional(),
    items: schemaOf.optional(),
    anyOf: z.array(schemaOf).optional(),
    properties: z.record(z.string(), schemaOf).optional(),
  }),
);

/** Values that schemas of parameters allow, of which nobody thought; the same for the same seed. */
export function createRandomValue(schemas: Record<string, unknown>, seed: number) {
  let state = seed;
  const parsed = new Map<string, Schema>();

  function random() {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  }

  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

  function resolved(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema;
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    const target = parsed.get(name) ?? schemaOf.parse(schemas[name]);
    parsed.set(name, target);
    return target;
  }

  function text({ format, pattern = '' }: Schema) {
    if (format === 'date') return '2026-03-01';
    if (format === 'date-time') return '2026-03-01T12:00:00.000Z';
    const names = /^\^\(([\w|]+)/.exec(pattern)?.[1]?.split('|').filter(Boolean);
    if (names && pattern.includes('desc')) return pick(names) + pick(['', ':asc', ':desc']);
    return pattern === '' ? pick(['city', 'a', 'É']) : '09:00:00';
  }

  function object({ properties = {} }: Schema, depth: number) {
    const isAllowed = (name: string) => depth < 4 || !['$and', '$or', '$not'].includes(name);
    const entries = Object.entries(properties).filter(([name]) => isAllowed(name));
    const chosen = [pick(entries), pick(entries)];
    const alone = chosen.find(([name]) => name.startsWith('$'));
    const taken = alone ? [alone] : chosen;
    return Object.fromEntries(taken.map(([name, each]) => [name, value(each, depth + 1)]));
  }

  function value(given: Schema, depth: number): unknown {
    const schema = resolved(given);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return pick(schema.enum);
    if (schema.type === 'object') return object(schema, depth);
    if (schema.type === 'array') {
      return Array.from({ length: schema.minItems ?? 1 }, () => value(schema.items ?? {}, depth));
    }
    if (schema.anyOf) {
      const ends = schema.anyOf.filter((each) => each.const !== undefined);
      return value(pick(depth > 4 && ends.length > 0 ? ends : schema.anyOf), depth);
    }
    if (schema.type === 'boolean') return random() < 0.5;
    if (schema.type === 'integer') return (schema.minimum ?? 0) + Math.floor(random() * 5);
    return schema.type === 'number' ? random() * 100 : text(schema);
  }

  return (schema: unknown) => value(schemaOf.parse(schema), 0);
}
