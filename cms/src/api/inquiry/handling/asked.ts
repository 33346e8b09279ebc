import { errors } from '@strapi/utils';
import * as z from 'zod/mini';
import { filterSchema } from './find-inquiries';
import { inquiryStates } from './inquiry-state';

/** Characters of a note or a reply. */
const longest = 10_000;

const words = z.strictObject({
  words: z.string().check(z.trim(), z.minLength(1), z.maxLength(longest)),
});

/** What the admin sends, by what it asks for. */
export const asked = {
  search: z.strictObject({ filter: filterSchema, page: z.int().check(z.minimum(1)) }),
  export: z.strictObject({ filter: filterSchema }),
  change: z.strictObject({
    state: z.optional(z.enum(inquiryStates)),
    assignee: z.optional(z.nullable(z.int32())),
    /** What whoever changes it sees. */
    before: z.optional(
      z.strictObject({ state: z.enum(inquiryStates), assignee: z.nullable(z.int32()) }),
    ),
  }),
  words,
  person: z.strictObject({ email: z.string().check(z.trim(), z.minLength(3), z.maxLength(254)) }),
} as const;

/** Reads a body; throws a `ValidationError` that says where it is wrong. */
export function read<Schema extends z.ZodMiniType>(schema: Schema, body: unknown): z.infer<Schema> {
  const { data, error } = schema.safeParse(body);
  if (!error) return data;
  const faults = error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
  throw new errors.ValidationError(faults.join('; '));
}
