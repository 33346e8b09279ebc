import { z } from 'zod';
import { ask } from '../ask';

const example = z.object({ value: z.unknown() });

const parameter = z.object({
  name: z.string(),
  in: z.enum(['query', 'path', 'header']),
  style: z.enum(['form', 'deepObject']).optional(),
  schema: z.unknown(),
  example: z.unknown().optional(),
  examples: z.record(z.string(), example).default({}),
});

const operation = z.object({
  operationId: z.string(),
  parameters: z
    .array(z.union([parameter, z.object({ $ref: z.string() })]))
    .default([])
    .transform((all) => all.flatMap((each) => ('name' in each ? [each] : []))),
  responses: z.record(z.string(), z.unknown()),
});

const described = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({
    schemas: z.record(
      z.string(),
      z.looseObject({ properties: z.record(z.string(), z.unknown()).optional() }),
    ),
  }),
});

export type Parameter = z.infer<typeof parameter>;
export type Described = z.infer<typeof described>;

export interface Operation extends z.infer<typeof operation> {
  path: string;
  method: string;
}

/** The document that the CMS serves, as it stands. */
export async function readDocument(): Promise<object> {
  const { body } = await ask('/api/openapi.json');
  return z.looseObject({}).parse(body);
}

export function describedBy(document: object): Described {
  return described.parse(document);
}

export function operationsOf({ paths }: Described): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, each]) => ({ path, method, ...each })),
  );
}
