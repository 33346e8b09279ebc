import { LRUCache } from 'lru-cache';

export interface Kept<Value> {
  readonly value: Value;
  /** What it was made of, in the words of `Cache-Tag`. */
  readonly tags: readonly string[];
  /** False once something of it has changed: to be shown only when it cannot be made anew. */
  isFresh: boolean;
}

interface ToKeep<Value> {
  value: Value;
  tags: readonly string[];
  /** Whether it is right until one of its tags changes; true unless told. */
  isCurrent?: boolean;
}

interface TaggedCacheOptions<Value> {
  /** Bytes that all values together may take. */
  maxBytes: number;
  bytesOf: (value: Value, key: string, tags: readonly string[]) => number;
  /** Changed tags that are remembered for what is being made; what began before them is not kept. */
  rememberedTags?: number;
}

/** The tag of a change to everything. */
const everything = '*';

/** With the tags of what holds too many documents of a type to name each. */
const withTypes = (tags: readonly string[]) =>
  new Set(tags.flatMap((each) => [each, each.replace(/:.*/, ':*')]));

/**
 * Keeps what was made until one of its tags changes, and takes nothing that was begun before such a
 * change: it may show what was there before.
 */
export function createTaggedCache<Value extends object>({
  maxBytes,
  bytesOf,
  rememberedTags = 10_000,
}: TaggedCacheOptions<Value>) {
  const keysByTag = new Map<string, Set<string>>();
  const entries = new LRUCache<string, Kept<Value>>({
    maxSize: maxBytes,
    sizeCalculation: ({ value, tags }, key) => Math.max(1, bytesOf(value, key, tags)),
    dispose: ({ tags }, key) => {
      for (const tag of tags) unlink(tag, key);
    },
  });
  let now = 0;
  let revision = 0;
  /** What was begun before this change may have missed one. */
  let forgotten = 0;
  /** For each tag the number of its last change. */
  const changed = new LRUCache<string, number>({
    max: rememberedTags,
    dispose: (number, _tag, reason) => {
      if (reason === 'evict') forgotten = Math.max(forgotten, number);
    },
  });

  function link(tag: string, key: string) {
    const keys = keysByTag.get(tag) ?? new Set();
    keysByTag.set(tag, keys.add(key));
  }

  function unlink(tag: string, key: string) {
    const keys = keysByTag.get(tag);
    keys?.delete(key);
    if (keys?.size === 0) keysByTag.delete(tag);
  }

  function put(key: string, entry: Kept<Value>) {
    revision += 1;
    entries.set(key, entry);
    if (entries.has(key)) for (const tag of entry.tags) link(tag, key);
  }

  function hasChanged(tags: readonly string[], since: number) {
    return since < forgotten || tags.some((tag) => (changed.peek(tag) ?? 0) > since);
  }

  function expire(key: string) {
    const entry = entries.peek(key);
    if (entry) entry.isFresh = false;
  }

  return {
    get: (key: string) => entries.get(key),

    /** The moment at which something begins to be made. */
    begin: () => now,

    /** Keeps a value, unless one of its tags has changed since it was begun; tells whether it did. */
    keep: (key: string, { value, tags, isCurrent = true }: ToKeep<Value>, begun: number) => {
      if (hasChanged(tags, begun)) return false;
      put(key, { value, tags, isFresh: isCurrent });
      return true;
    },

    drop: (key: string) => {
      if (entries.delete(key)) revision += 1;
    },

    /** Takes notice that what carries these tags is no longer what it was. */
    change: (tags: readonly string[]) => {
      now += 1;
      revision += 1;
      if (tags.includes(everything)) {
        forgotten = now;
        for (const key of entries.keys()) expire(key);
      }
      for (const tag of withTypes(tags)) {
        changed.set(tag, now);
        for (const key of keysByTag.get(tag) ?? []) expire(key);
      }
    },

    /** Bytes that everything takes. */
    bytes: () => entries.calculatedSize,

    /** Differs once anything has. */
    revision: () => revision,

    /** Everything that is kept, the least used first. */
    entries: () => [...entries.entries()].reverse(),

    /** Takes over what was kept before. */
    restore: (kept: Iterable<readonly [string, Kept<Value>]>) => {
      for (const [key, entry] of kept) put(key, entry);
    },
  };
}
