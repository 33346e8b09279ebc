import { cacheHeaders } from './cache-headers';
import { pageHeaders } from './page-headers';
import { pageAddress } from './page-address';
import type { PageAddress } from './page-address';
import type { Page } from './page-cache';
import type { CacheState } from './fresh-cache';
import { readAddress } from './request-address';
import { sendAnswer } from './send-answer';
import type { Handler } from './site-server';
import { retryAfter } from './strapi-error';

type ReadPage = (address: PageAddress) => Promise<{ value: Page; state: CacheState }>;

/** Serves every page of the site, complete. */
export function servePages(read: ReadPage): Handler {
  return async (request, response) => {
    const { pathname, searchParams, search } = readAddress(request.url);
    const address = pageAddress({ pathname, searchParams });
    if (address.path !== pathname) {
      response.writeHead(301, { Location: address.path + search, 'Content-Length': 0 }).end();
      return;
    }
    const { value: page, state } = await read(address);
    const { status, location, etag, tags, body } = page;
    const caching = cacheHeaders(request, { isShared: etag !== null, tags, state });
    if (location !== undefined) {
      response.writeHead(status, { Location: location, ...caching, 'Content-Length': 0 }).end();
      return;
    }
    const headers = {
      ...pageHeaders(page.contentSecurityPolicy),
      ...caching,
      ...(status === 503 && { 'Retry-After': retryAfter }),
    };
    await sendAnswer(request, response, { status, headers, etag, body });
  };
}
