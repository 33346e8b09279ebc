import { createContentClient } from '@wsco/content-client';
import type { ContentCache, ReadContent } from './content-cache';
import { contentTransport } from './content-transport';

/** Addresses of the content API, with the ETags of their answers. */
export type Reads = ReadonlyMap<string, string | null>;

function tagsOf(contents: Iterable<ReadContent>) {
  return [...new Set([...contents].flatMap(({ value }) => value.tags))].sort();
}

const isCurrent = (contents: Iterable<ReadContent>) =>
  [...contents].every(({ state }) => state !== 'stale');

/** A client of the gateway's own content, which knows what was read through it. */
export function createContentReader(content: ContentCache, cmsUrl: string) {
  const read = new Map<string, ReadContent>();
  const transport = contentTransport(content, (address, answer) => read.set(address, answer));
  return {
    api: createContentClient({ baseUrl: cmsUrl, transport, retry: { attempts: 0 } }),
    /** What everything read until now depends on. */
    tags: () => tagsOf(read.values()),
    /** Whether all of it is what the CMS has now. */
    isCurrent: () => isCurrent(read.values()),
    /** Whether it will be heard of when something of it changes. */
    isTagged: () => [...read.values()].every(({ value }) => value.tags.length > 0),
    /** What was read, to see later whether it is still the same. */
    reads: (): Reads => new Map([...read].map(([address, { value }]) => [address, value.etag])),
  };
}

/** Reads again what was read before; null when something of it differs. */
export async function readUnchanged(content: ContentCache, reads: Reads) {
  const answers = await Promise.all(
    [...reads].map(async ([address, etag]) => {
      const answer = await content.read(address);
      return etag !== null && answer.value.etag === etag ? answer : null;
    }),
  );
  const same = answers.filter((answer) => answer !== null);
  return same.length === answers.length ? { tags: tagsOf(same), isCurrent: isCurrent(same) } : null;
}
