import { isStrapiError } from '@wsco/content-client';
import { answerWords } from '../answer-words';
import { cacheHeaders, isInFront } from '../cache-headers';
import { forOtherSites } from '../security-headers';
import { sendAnswer } from '../send-answer';
import type { Handler } from '../site-server';
import { answerUnavailable } from '../strapi-error';
import type { DocumentCache } from './document-cache';

/** Serves feeds, the sitemap and the like. */
export function serveDocuments(cache: DocumentCache): Handler {
  return async (request, response, { pathname }) => {
    try {
      const { value, state } = await cache.read(pathname);
      const { type, etag, tags, body } = value;
      const headers = {
        'Content-Type': type,
        ...forOtherSites,
        ...cacheHeaders({ isShared: true, tags, state, isInFront: isInFront(request) }),
      };
      await sendAnswer(request, response, { status: 200, headers, etag, body });
    } catch (error) {
      if (!isStrapiError(error)) throw error;
      if (isStrapiError(error, 'not-found')) {
        return answerWords(response, 404, 'There is no content to write it of');
      }
      answerUnavailable(response, 'The CMS cannot be reached');
    }
  };
}
