import schema from '@wsco/content-client/schema.json' with { type: 'json' };
import { z } from 'zod';

const models = z
  .record(
    z.string(),
    z.object({
      kind: z.string(),
      path: z.string().optional(),
      localized: z.boolean().optional(),
      attributes: z.record(
        z.string(),
        z.object({ type: z.string(), targets: z.array(z.string()).optional() }),
      ),
    }),
  )
  .parse(schema);

/** What the dump says of the public models, by uid. */
export const dumpedModels = models;

function selection(uid: string, depth: number): unknown {
  const within = depth > 1 ? everyLink(uid, depth - 1) : {};
  return Object.keys(within).length > 0 ? { populate: within } : true;
}

/** A `populate` of every link of a model, and of every link of what those lead to. */
export function everyLink(uid: string, depth: number): Record<string, unknown> {
  const links = Object.entries(models[uid]?.attributes ?? {}).flatMap(
    ([name, { type, targets = [] }]) => {
      if (targets.length === 0) return [];
      const chosen = targets.map((each) => [each, selection(each, depth)] as const);
      return [[name, type === 'dynamiczone' ? { on: Object.fromEntries(chosen) } : chosen[0]?.[1]]];
    },
  );
  return Object.fromEntries(links);
}
