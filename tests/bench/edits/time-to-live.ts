/** What a cache would have answered that forgets by time alone. */
export function createTimeToLive(milliseconds: number) {
  const kept = new Map<string, { digest: string; since: number }>();
  let stale = 0;
  return {
    /** Takes notice of a read, and of what is right at that moment. */
    read(path: string, digest: string) {
      const now = Date.now();
      const entry = kept.get(path);
      if (entry && now - entry.since < milliseconds) {
        if (entry.digest !== digest) stale += 1;
      } else {
        kept.set(path, { digest, since: now });
      }
    },
    stale: () => stale,
  };
}
