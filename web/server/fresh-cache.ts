import { createSingleFlight } from './single-flight';
import { createTaggedCache } from './tagged-cache';
import { within } from './within';

export interface Made<Value> {
  value: Value;
  /** What it was made of, in the words of `Cache-Tag`. */
  tags: readonly string[];
  /** Whether it may be shown again. */
  isKept: boolean;
  /** Whether it is the previous one, which was found to be still right. */
  isRenewed?: boolean;
  /** Whether it was made of what is there now, and not of what was there when the CMS last answered. */
  isCurrent: boolean;
  /** Whether it says that it could not be made. */
  isFailure: boolean;
}

export type CacheState = 'hit' | 'renewed' | 'miss' | 'stale';

interface FreshCacheOptions<Value> {
  maxBytes: number;
  bytesOf: (value: Value) => number;
  /** Makes a value, or finds that the previous one is still right. */
  make: (key: string, previous: Value | undefined) => Promise<Made<Value>>;
  /** Whether changes are heard of as they happen. */
  isInContact: () => boolean;
}

/** Milliseconds after which the last good value is shown instead. */
const patience = 3000;

/** Milliseconds between attempts to renew a value while changes are not heard of. */
const renewal = 5000;

/** Shows what was made before while it is still right, or as long as it cannot be made anew. */
export function createFreshCache<Value extends object>(options: FreshCacheOptions<Value>) {
  const { make, isInContact } = options;
  const cache = createTaggedCache<Value>(options);
  const once = createSingleFlight<Made<Value>>();
  const renewed = new WeakMap<object, number>();

  function makeAndKeep(key: string) {
    const begun = cache.begin();
    // What began before a change is not for those who come after it.
    return once(`${begun} ${key}`, async () => {
      const made = await make(key, cache.get(key)?.value);
      if (made.isKept) cache.keep(key, made, begun);
      return made;
    });
  }

  function renewInTime(key: string, value: Value) {
    const now = Date.now();
    if (now - (renewed.get(value) ?? 0) < renewal) return;
    renewed.set(value, now);
    makeAndKeep(key).catch(() => undefined);
  }

  async function read(key: string): Promise<{ value: Value; state: CacheState }> {
    const kept = cache.get(key);
    if (!kept) return { value: (await makeAndKeep(key)).value, state: 'miss' };
    if (!isInContact()) {
      renewInTime(key, kept.value);
      return { value: kept.value, state: 'stale' };
    }
    if (kept.isFresh) return { value: kept.value, state: 'hit' };
    const made = await within(patience, makeAndKeep(key)).catch(() => null);
    return made && !made.isFailure
      ? { value: made.value, state: made.isRenewed ? 'renewed' : 'miss' }
      : { value: kept.value, state: 'stale' };
  }

  const { change, entries, restore, revision } = cache;
  return { read, change, entries, restore, revision };
}
