import { createContentClient } from '@wsco/content-client';
import type { ContentCache } from './content-cache';
import { contentTransport } from './content-transport';

/** A client of the gateway's own content, which knows what was read through it. */
export function createContentReader(content: ContentCache, cmsUrl: string) {
  const read = new Set<string>();
  const transport = contentTransport(content, ({ tags }) => tags.forEach((tag) => read.add(tag)));
  return {
    api: createContentClient({ baseUrl: cmsUrl, transport, retry: { attempts: 0 } }),
    /** What everything read until now depends on. */
    tags: () => [...read].sort(),
  };
}
