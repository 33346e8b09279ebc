import { createContentClient } from '@wsco/content-client';
import type { ContentClient } from '@wsco/content-client';
import type { Transport } from '@wsco/strapi-client';
import { etagOf } from './content-cache';
import type { ContentCache } from './content-cache';
import { createContentReader, readUnchanged } from './content-reader';
import type { Reads } from './content-reader';
import { bytesOfBody, encodedBody } from './encoded-body';
import type { EncodedBody } from './encoded-body';
import { createFreshCache } from './fresh-cache';
import type { Made } from './fresh-cache';
import type { PageDocument } from './page-document';
import { renderPage } from './render-page';
import type { Workload } from './workload';

export interface Page {
  status: number;
  /** Where it is, when it is elsewhere. */
  location?: string;
  /** Opaque tag of the body; null for what nobody should keep. */
  etag: string | null;
  tags: readonly string[];
  /** What it was made of: while that is the same, so is the page. */
  reads: Reads;
  contentSecurityPolicy: string;
  body: EncodedBody;
}

interface PageCacheOptions {
  document: PageDocument;
  content: ContentCache;
  cmsUrl: string;
  /** Origin at which visitors find the site. */
  siteUrl: string;
  maxBytes: number;
  isInContact: () => boolean;
  workload: Pick<Workload, 'run'>;
}

/** What a page is drawn from when its content makes that impossible. */
const outOfReach: Transport = () => Promise.reject(new Error('The content cannot be drawn'));

/** The pages of the site by path and search, each rendered once until something in it changes. */
export function createPageCache({
  document,
  content,
  cmsUrl,
  siteUrl,
  workload,
  ...options
}: PageCacheOptions) {
  async function renderOrApologize(url: URL, api: ContentClient) {
    try {
      return await renderPage(new Request(url), { api, siteOrigin: siteUrl });
    } catch (error) {
      console.error(error);
      const nothing = createContentClient({ baseUrl: cmsUrl, transport: outOfReach });
      return renderPage(new Request(url), { api: nothing, siteOrigin: siteUrl });
    }
  }

  async function make(address: string, previous?: Page): Promise<Made<Page>> {
    const unchanged = previous && (await readUnchanged(content, previous.reads));
    if (unchanged) {
      const value = { ...previous, tags: unchanged.tags };
      return { ...unchanged, value, isKept: true, isRenewed: true, isFailure: false };
    }
    const reader = createContentReader(content, cmsUrl);
    const page = await renderOrApologize(new URL(address, siteUrl), reader.api);
    const tags = reader.tags();
    const isCurrent = reader.isCurrent();
    if (page instanceof Response) {
      const { status, headers } = page;
      const location = headers.get('Location') ?? '/';
      const body = encodedBody(Buffer.alloc(0));
      const reads = reader.reads();
      const value = { status, location, etag: null, tags, reads, contentSecurityPolicy: '', body };
      return { value, tags, isKept: true, isCurrent, isFailure: false };
    }
    const { status, isWhole } = page;
    const { html: words, contentSecurityPolicy } = document.fill(page);
    const html = Buffer.from(words);
    const isKept = isWhole && status === 200 && reader.isTagged();
    return {
      value: {
        status,
        tags,
        reads: reader.reads(),
        contentSecurityPolicy,
        etag: isKept ? etagOf(html) : null,
        body: encodedBody(html),
      },
      tags,
      isKept,
      isCurrent,
      isFailure: status >= 500 || (status === 200 && !isWhole),
    };
  }

  const bytesOf = ({ body, reads }: Page) => bytesOfBody(body) + 2 * [...reads].join().length;
  return createFreshCache<Page>({
    ...options,
    make: (address, previous) => workload.run(() => make(address, previous)),
    bytesOf,
  });
}
