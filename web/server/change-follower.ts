import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

interface FollowerOptions {
  cmsUrl: string;
  /** Where an earlier follower stopped. */
  cursor?: string | undefined;
  /** What changed, in the words of `Cache-Tag`; `*` is everything. */
  onChange: (tags: readonly string[]) => void;
}

const feedSchema = z.object({
  cursor: z.string(),
  reset: z.optional(z.boolean()),
  changes: z.array(z.object({ tags: z.array(z.string()) })),
});

type Feed = z.infer<typeof feedSchema>;

/** Milliseconds; the CMS holds a request for 5 s. */
const patience = 8000;
const firstPatience = 3000;

/** Milliseconds between attempts while the CMS cannot be reached. */
const pauses = [50, 100, 250, 500, 1000];

/**
 * Follows the CMS's feed of changes from where it stopped. After a gap, or with another database
 * behind the CMS, everything counts as changed.
 */
export function followChanges({ cmsUrl, cursor: start, onChange }: FollowerOptions) {
  const stopped = new AbortController();
  let cursor = start;
  let inContact = false;

  async function ask(after: string | undefined, timeout: number) {
    const address = new URL('/_changes', cmsUrl);
    if (after !== undefined) address.searchParams.set('after', after);
    // Node 20 never lets go of what was joined by AbortSignal.any with a signal that lives on.
    const leave = new AbortController();
    const abort = () => leave.abort();
    const timer = setTimeout(abort, timeout);
    stopped.signal.addEventListener('abort', abort);
    try {
      const response = await fetch(address, { signal: leave.signal });
      if (!response.ok) throw new Error(`The feed of changes answered ${response.status}`);
      return feedSchema.parse(await response.json());
    } finally {
      clearTimeout(timer);
      stopped.signal.removeEventListener('abort', abort);
    }
  }

  function take({ changes, reset, ...feed }: Feed) {
    if (reset) onChange(['*']);
    for (const { tags } of changes) onChange(tags);
    cursor = feed.cursor;
    inContact = true;
  }

  /** A feed that has nothing new holds a request; this one is answered at once. */
  async function catchUp() {
    const present = await ask(undefined, firstPatience);
    if (cursor === undefined) onChange(['*']);
    const isBehind = cursor !== undefined && cursor !== present.cursor;
    take(isBehind ? await ask(cursor, firstPatience) : present);
  }

  const isStopped = () => stopped.signal.aborted;

  async function follow() {
    let failures = 0;
    const { signal } = stopped;
    while (!isStopped()) {
      try {
        await (inContact ? ask(cursor, patience).then(take) : catchUp());
        failures = 0;
      } catch {
        inContact = false;
        const pause = pauses[Math.min(failures, pauses.length - 1)];
        await wait(pause, undefined, { signal }).catch(() => undefined);
        failures += 1;
      }
    }
  }

  return {
    /** Resolves once the feed has been reached, or could not be. */
    async start() {
      await catchUp().catch(() => undefined);
      void follow();
    },
    stop: () => stopped.abort(),
    /** Whether changes are heard of as they happen. */
    isInContact: () => inContact,
    cursor: () => cursor,
  };
}
