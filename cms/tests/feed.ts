import { inject } from 'vitest';
import { z } from 'zod';

const answer = z.object({
  cursor: z.string(),
  reset: z.literal(true).optional(),
  changes: z.array(z.object({ number: z.number(), tags: z.array(z.string()) })),
});

export async function readFeed(after?: string, cmsUrl = inject('cmsUrl'), signal?: AbortSignal) {
  const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}`;
  const response = await fetch(`${cmsUrl}/_changes${query}`, { ...(signal && { signal }) });
  return answer.parse(await response.json());
}

/** Follows the feed; does not wait when there is nothing new. */
export async function followFeed() {
  let { cursor } = await readFeed();
  return {
    async read() {
      if ((await readFeed()).cursor === cursor) return [];
      const { cursor: next, changes } = await readFeed(cursor);
      cursor = next;
      return changes;
    },
  };
}
