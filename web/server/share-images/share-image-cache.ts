import { etagOf } from '../content-cache';
import { bytesOfBody, encodedBody } from '../encoded-body';
import type { EncodedBody } from '../encoded-body';
import { createFreshCache } from '../fresh-cache';
import type { CacheState } from '../fresh-cache';
import type { PageAddress } from '../page-address';
import type { Page } from '../page-cache';
import { wordsOf } from './words-of-page';

/** What draws takes as long to load as all the rest of the gateway, which starts without it. */
const loadDrawing = () => import('./draw-share-image');

interface ShareImage {
  /** The page's own, if that cannot be shown. */
  status: number;
  etag: string | null;
  tags: readonly string[];
  body: EncodedBody;
}

interface ShareImageCacheOptions {
  readPage: (address: PageAddress) => Promise<{ value: Page; state: CacheState }>;
  maxBytes: number;
  isInContact: () => boolean;
}

/** The share images of pages by their paths, each drawn once until something in the page changes. */
export function createShareImageCache({ readPage, ...options }: ShareImageCacheOptions) {
  return createFreshCache<ShareImage>({
    ...options,
    bytesOf: ({ body }) => bytesOfBody(body),
    async make(path) {
      const { value: page, state } = await readPage({ path, search: '' });
      const { status, tags } = page;
      const isThere = status === 200;
      const words = { ...wordsOf(page.body.plain.toString()), seed: path };
      const png = isThere ? await (await loadDrawing()).drawShareImage(words) : Buffer.alloc(0);
      return {
        value: { status, etag: isThere ? etagOf(png) : null, tags, body: encodedBody(png, false) },
        tags,
        isKept: isThere,
        isCurrent: state !== 'stale',
        isFailure: status >= 500,
      };
    },
  });
}

export type ShareImageCache = ReturnType<typeof createShareImageCache>;
