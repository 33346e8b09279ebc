import { etagOf } from '../content-cache';
import type { ContentCache } from '../content-cache';
import { createContentReader } from '../content-reader';
import { bytesOfBody, encodedBody } from '../encoded-body';
import type { EncodedBody } from '../encoded-body';
import { createFreshCache } from '../fresh-cache';
import { documents } from './documents';

interface WrittenDocument {
  type: string;
  etag: string;
  tags: readonly string[];
  body: EncodedBody;
}

interface DocumentCacheOptions {
  content: ContentCache;
  cmsUrl: string;
  /** Origin at which visitors find the site. */
  siteUrl: string;
  maxBytes: number;
  isInContact: () => boolean;
}

/** The documents for machines by their addresses, each written once until something in it changes. */
export function createDocumentCache({
  content,
  cmsUrl,
  siteUrl,
  ...options
}: DocumentCacheOptions) {
  return createFreshCache<WrittenDocument>({
    ...options,
    bytesOf: ({ body }) => bytesOfBody(body),
    async make(path) {
      const document = documents.get(path);
      if (!document) throw new Error(`There is no document at ${path}`);
      const { api, tags, isCurrent, isTagged } = createContentReader(content, cmsUrl);
      const bytes = Buffer.from(await document.write(api, siteUrl));
      const value = {
        type: `${document.type}; charset=utf-8`,
        etag: etagOf(bytes),
        tags: tags(),
        body: encodedBody(bytes),
      };
      return {
        value,
        tags: value.tags,
        isKept: !document.isOfNow && isTagged(),
        isCurrent: isCurrent(),
        isFailure: false,
      };
    },
  });
}

export type DocumentCache = ReturnType<typeof createDocumentCache>;
