import * as z from 'zod/mini';

export interface ValueSchema {
  $ref?: string | undefined;
  type?: string | string[] | undefined;
  format?: string | undefined;
  const?: unknown;
  enum?: unknown[] | undefined;
  description?: string | undefined;
  items?: ValueSchema | undefined;
  anyOf?: ValueSchema[] | undefined;
  oneOf?: ValueSchema[] | undefined;
  properties?: Record<string, ValueSchema> | undefined;
  required?: string[] | undefined;
}

const valueSchema: z.ZodMiniType<ValueSchema> = z.object({
  $ref: z.optional(z.string()),
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  format: z.optional(z.string()),
  const: z.optional(z.unknown()),
  enum: z.optional(z.array(z.unknown())),
  description: z.optional(z.string()),
  required: z.optional(z.array(z.string())),
  items: z.optional(z.lazy(() => valueSchema)),
  anyOf: z.optional(z.array(z.lazy(() => valueSchema))),
  oneOf: z.optional(z.array(z.lazy(() => valueSchema))),
  properties: z.optional(
    z.record(
      z.string(),
      z.lazy(() => valueSchema),
    ),
  ),
});

const content = z.optional(z.object({ 'application/json': z.object({ schema: valueSchema }) }));

const parameterSchema = z.object({
  name: z.optional(z.string()),
  in: z.optional(z.string()),
  style: z.optional(z.string()),
  description: z.optional(z.string()),
  schema: z.optional(valueSchema),
  example: z.optional(z.unknown()),
  examples: z.optional(z.record(z.string(), z.object({ value: z.unknown() }))),
});

export type Parameter = z.infer<typeof parameterSchema>;

const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.optional(z.string()),
  parameters: z._default(z.array(parameterSchema), []),
  requestBody: z.optional(z.object({ content })),
  responses: z.record(z.string(), z.object({ content })),
});

/** What the page shows of an OpenAPI document. */
export const descriptionSchema = z.object({
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), valueSchema) }),
});

export type DescriptionDocument = z.infer<typeof descriptionSchema>;
