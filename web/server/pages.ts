import { cacheHeaders } from './cache-headers';
import { pageHeaders } from './page-headers';
import { pageAddress } from './page-address';
import type { PageCache } from './page-cache';
import { sendAnswer } from './send-answer';
import type { Handler } from './site-server';

/** Seconds after which one may ask again for a page that could not be made. */
const retryAfter = 5;

/** Serves every page of the site, complete. */
export function servePages(cache: PageCache): Handler {
  return async (request, response) => {
    const { pathname, searchParams, search } = new URL(request.url ?? '/', 'http://site');
    const address = pageAddress({ pathname, searchParams });
    if (address.path !== pathname) {
      response.writeHead(301, { Location: address.path + search }).end();
      return;
    }
    const { value: page, state } = await cache.read(address.path + address.search);
    const { status, location, etag, tags, body } = page;
    const caching = cacheHeaders(request, { isShared: etag !== null, tags, state });
    if (location !== undefined) {
      response.writeHead(status, { Location: location, ...caching }).end();
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
