import { createSingleFlight } from './single-flight';
import { createTaggedCache } from './tagged-cache';
import { TooLate, within } from './within';

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

interface Read<Value> {
  value: Value;
  state: CacheState;
}

interface FreshCacheOptions<Value> {
  maxBytes: number;
  bytesOf: (value: Value) => number;
  /** Makes a value, or finds that the previous one is still right. */
  make: (key: string, previous: Value | undefined) => Promise<Made<Value>>;
  /** Whether changes are heard of as they happen. */
  isInContact: () => boolean;
}

const bytesPerCharacter = 2;

/** Milliseconds after which the last good value is shown instead. */
const patience = 3000;

/** Milliseconds between attempts to renew a value while changes are not heard of. */
const renewal = 5000;

/** Shows what was made before while it is still right, or as long as it cannot be made anew. */
export function createFreshCache<Value extends object>(options: FreshCacheOptions<Value>) {
  const { make, isInContact } = options;
  const cache = createTaggedCache<Value>({
    ...options,
    // Addresses are as long as anybody likes.
    bytesOf: (value, key, tags) =>
      options.bytesOf(value) + bytesPerCharacter * (key.length + tags.join().length),
  });
  const once = createSingleFlight<Made<Value>>();
  const renewed = new WeakMap<object, number>();
  /** Makings that take longer than anybody is to wait. */
  const late = new Set<string>();

  // What began before a change is not for those who come after it.
  const makingOf = (key: string) => `${cache.begin()} ${key}`;

  function makeAndKeep(key: string) {
    const begun = cache.begin();
    return once(makingOf(key), async () => {
      const made = await make(key, cache.get(key)?.value);
      if (made.isKept) cache.keep(key, made, begun);
      // What is no longer there must not come back when the CMS cannot be asked.
      else if (!made.isFailure) cache.drop(key);
      return made;
    });
  }

  /** Null for what cannot be made, or not before those who ask lose patience. */
  async function makeInTime(key: string): Promise<Made<Value> | null> {
    const making = makingOf(key);
    if (late.has(making)) return null;
    const made = makeAndKeep(key);
    return within(patience, made).catch((error: unknown) => {
      if (error instanceof TooLate) {
        late.add(making);
        made.catch(() => null).finally(() => late.delete(making));
      }
      return null;
    });
  }

  function renewNowAndThen(key: string, value: Value) {
    const now = Date.now();
    if (now - (renewed.get(value) ?? 0) < renewal) return;
    renewed.set(value, now);
    makeAndKeep(key).then(
      (made) => renewed.set(made.value, now),
      () => undefined,
    );
  }

  function answer({ value, isCurrent, isFailure, isRenewed }: Made<Value>): Read<Value> {
    if (!isCurrent && !isFailure) return { value, state: 'stale' };
    return { value, state: isRenewed ? 'renewed' : 'miss' };
  }

  async function read(key: string): Promise<Read<Value>> {
    const kept = cache.get(key);
    if (!kept) return answer(await makeAndKeep(key));
    if (!isInContact()) {
      renewNowAndThen(key, kept.value);
      return { value: kept.value, state: 'stale' };
    }
    if (kept.isFresh) return { value: kept.value, state: 'hit' };
    const made = await makeInTime(key);
    return made && !made.isFailure ? answer(made) : { value: kept.value, state: 'stale' };
  }

  const { change, entries, restore, revision, bytes } = cache;
  return { read, change, entries, restore, revision, bytes };
}
