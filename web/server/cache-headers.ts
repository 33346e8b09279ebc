import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { CacheState } from './fresh-cache';

interface Caching {
  /** Whether everybody is answered the same. */
  isShared: boolean;
  /** What it was made of, for a cache in front to purge by. */
  tags?: readonly string[];
  state: CacheState;
  /** Whether it is a cache in front that asks. */
  isInFront?: boolean;
}

/** Browsers ask each time, and are mostly told that nothing changed. */
const forBrowsers = 'public, max-age=0, s-maxage=60, stale-if-error=86400';

/**
 * Caches in front may answer for a minute, or until a tag is purged, and go on answering while the
 * site cannot. (A browser that was told so would show the old page after an edit.)
 */
const forCachesInFront = 'max-age=60, stale-while-revalidate=60, stale-if-error=86400';

/** What is shown because there is nothing newer is not to be shown for longer than that. */
const staleForBrowsers = 'public, max-age=0, stale-if-error=86400';
const staleForCachesInFront = 'max-age=5, stale-if-error=86400';

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

/** As caches in front say of themselves. */
export const isInFront = ({ headers }: IncomingMessage) => headers['cdn-loop'] !== undefined;

export function cacheHeaders({ isShared, tags = [], state, isInFront = false }: Caching) {
  const isStale = state === 'stale';
  const headers: OutgoingHttpHeaders = {
    'Cache-Control': isShared ? (isStale ? staleForBrowsers : forBrowsers) : 'no-store',
    'Cache-Status': cacheStatus(state),
  };
  if (!isShared) return headers;
  headers['CDN-Cache-Control'] = isStale ? staleForCachesInFront : forCachesInFront;
  // Browsers have no use for a list that can be as long as the page; a cache in front says so.
  const list = isInFront ? tags.join(',') : '';
  if (list !== '' && list.length <= longestTags) headers['Cache-Tag'] = list;
  return headers;
}
