import { answerWords } from '../answer-words';
import { cacheHeaders, isInFront } from '../cache-headers';
import { pageAddress } from '../page-address';
import { addressOf } from '../request-address';
import { forOtherSites } from '../security-headers';
import { sendAnswer } from '../send-answer';
import type { Handler } from '../site-server';
import { answerUnavailable } from '../strapi-error';
import type { ShareImageCache } from './share-image-cache';

/** Serves the share image of the page whose path `page` names. */
export function serveShareImages(cache: ShareImageCache): Handler {
  return async (request, response, { searchParams }) => {
    const page = addressOf(searchParams.get('page') ?? '');
    if (!page) {
      return answerWords(response, 400, '"page" should be the path of a page, such as ?page=/news');
    }
    const { value, state } = await cache.read(pageAddress(page).path);
    const { status, etag, tags, body } = value;
    if (etag === null) {
      if (status >= 500) return answerUnavailable(response, 'The page cannot be made now');
      return answerWords(response, 404, 'There is no such page to draw an image of');
    }
    const caching = cacheHeaders({ isShared: true, tags, state, isInFront: isInFront(request) });
    const headers = { ...caching, ...forOtherSites, 'Content-Type': 'image/png' };
    return sendAnswer(request, response, { status, headers, etag, body });
  };
}
