import { followChanges } from './change-follower';
import { createContentCache } from './content-cache';
import { createDocumentCache } from './discovery/document-cache';
import { keepContent, readContent } from './kept-content';
import type { PageAddress } from './page-address';
import { createPageCache } from './page-cache';
import type { PageDocument } from './page-document';
import { createShareImageCache } from './share-images/share-image-cache';
import { createUploadCache } from './upload-cache';
import { createWorkload } from './workload';

export interface CachesOptions {
  /** Origin of the CMS. */
  cmsUrl: string;
  /** Origin at which visitors find the site. */
  siteUrl: string;
  /** Where content is kept for the next start; nowhere unless told. */
  contentFile?: string | undefined;
  /** Bytes that each of the caches may take; 64 MB unless told. */
  maxBytes?: number;
  /** How many pages may be made at once; 100 unless told. */
  maxRenders?: number;
  pageDocument: PageDocument;
}

/** Bytes of pages with a search, of which anybody can invent as many as they like. */
const maxSearchedBytes = 8 * 1024 * 1024;

/** What the gateway keeps: content, and what is made of it, all of it following the CMS's changes. */
export async function createCaches({
  cmsUrl,
  siteUrl,
  contentFile,
  maxBytes = 64 * 1024 * 1024,
  maxRenders = 100,
  pageDocument,
}: CachesOptions) {
  const kept = contentFile ? readContent(contentFile) : null;
  const changes = followChanges({
    cmsUrl,
    cursor: kept?.cursor,
    onChange(tags) {
      const followers = [content, pages, searchedPages, documents, shareImages, uploads];
      for (const cache of followers) cache.change(tags);
    },
  });
  const { isInContact } = changes;
  const content = createContentCache({ cmsUrl, maxBytes, isInContact });
  const sources = { content, cmsUrl, siteUrl, maxBytes, isInContact };
  const workload = createWorkload({ most: maxRenders });
  const pages = createPageCache({ ...sources, workload, document: pageDocument });
  const searchedPages = createPageCache({
    ...sources,
    workload,
    document: pageDocument,
    maxBytes: Math.min(maxBytes, maxSearchedBytes),
  });
  const documents = createDocumentCache(sources);
  const readPage = ({ path, search }: PageAddress) =>
    search ? searchedPages.read(path + search) : pages.read(path);
  const shareImages = createShareImageCache({ readPage, maxBytes, isInContact });
  const uploads = createUploadCache({ cmsUrl, maxBytes, isInContact });
  if (kept) content.restore(kept.entries);
  await changes.start();

  const present = () => ({ cursor: changes.cursor(), entries: content.entries() });
  const keeper = contentFile ? keepContent(contentFile, present, content.revision) : null;
  return {
    content,
    readPage,
    documents,
    shareImages,
    uploads,
    workload,
    close() {
      changes.stop();
      keeper?.stop();
      workload.stop();
    },
  };
}
