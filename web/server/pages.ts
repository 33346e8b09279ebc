import { cacheHeaders, isInFront } from './cache-headers';
import type { CacheState } from './fresh-cache';
import { createMemory } from './memory';
import { pageHeaders } from './page-headers';
import { pageAddress } from './page-address';
import type { PageAddress } from './page-address';
import type { Page } from './page-cache';
import { sendAnswer } from './send-answer';
import type { Answer } from './send-answer';
import type { Handler } from './site-server';
import { retryAfter } from './strapi-error';

type ReadPage = (address: PageAddress) => Promise<{ value: Page; state: CacheState }>;

function answerOf(page: Page, state: CacheState, isInFront: boolean): Answer {
  const { status, location, etag, tags, body, contentSecurityPolicy } = page;
  const caching = cacheHeaders({ isShared: etag !== null, tags, state, isInFront });
  const headers = {
    ...caching,
    ...(location === undefined ? pageHeaders(contentSecurityPolicy) : { Location: location }),
    ...(status === 503 && { 'Retry-After': retryAfter }),
  };
  return { status, headers, etag, body };
}

/** Serves every page of the site, complete. */
export function servePages(read: ReadPage): Handler {
  const remembered = createMemory<Page, Answer>();
  return async (request, response, asked) => {
    const address = pageAddress(asked);
    if (address.path !== asked.pathname) {
      const location = address.path + asked.search;
      return response.writeHead(301, { Location: location, 'Content-Length': 0 }).end();
    }
    const { value: page, state } = await read(address);
    const isFront = isInFront(request);
    const answer = remembered(page, `${state} ${isFront}`, () => answerOf(page, state, isFront));
    return sendAnswer(request, response, answer);
  };
}
