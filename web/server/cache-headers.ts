import type { IncomingMessage } from 'node:http';
import type { CacheState } from './fresh-cache';

interface Caching {
  /** Whether everybody is answered the same. */
  isShared: boolean;
  /** What it was made of, for a cache in front to purge by. */
  tags?: readonly string[];
  state: CacheState;
}

/** Browsers ask each time, and are mostly told that nothing changed. */
const forBrowsers = 'public, max-age=0, s-maxage=60, stale-if-error=86400';

/**
 * Caches in front may answer for a minute, or until a tag is purged, and go on answering while the
 * site cannot. (A browser that was told so would show the old page after an edit.)
 */
const forCachesInFront = 'max-age=60, stale-while-revalidate=60, stale-if-error=86400';

/** In the words of RFC 9211. */
const statuses: Record<CacheState, string> = {
  hit: 'hit',
  renewed: 'fwd=stale; fwd-status=304',
  miss: 'fwd=miss',
  stale: 'hit; detail=stale',
};

/** Longer lists make proxies refuse the answer. */
const longestTags = 6000;

export function cacheStatus(state: CacheState) {
  return `wsco; ${statuses[state]}`;
}

export function cacheHeaders(
  { headers }: IncomingMessage,
  { isShared, tags = [], state }: Caching,
) {
  const list = tags.join(',');
  // Browsers have no use for a list that can be as long as the page; a cache in front says so.
  const isTagged = isShared && list !== '' && headers['cdn-loop'] !== undefined;
  return {
    'Cache-Control': isShared ? forBrowsers : 'no-store',
    ...(isShared && { 'CDN-Cache-Control': forCachesInFront }),
    ...(isTagged && list.length <= longestTags && { 'Cache-Tag': list }),
    'Cache-Status': cacheStatus(state),
  };
}
