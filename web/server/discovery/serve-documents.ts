import { isStrapiError } from '@wsco/content-client';
import { cacheHeaders } from '../cache-headers';
import { sendAnswer } from '../send-answer';
import type { Handler } from '../site-server';
import { answerUnavailable } from '../strapi-error';
import type { DocumentCache } from './document-cache';

/** Serves feeds, the sitemap and the like. */
export function serveDocuments(cache: DocumentCache): Handler {
  return async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    try {
      const { value, state } = await cache.read(path);
      const { type, etag, tags, body } = value;
      const headers = {
        'Content-Type': type,
        ...cacheHeaders(request, { isShared: true, tags, state }),
      };
      await sendAnswer(request, response, { status: 200, headers, etag, body });
    } catch (error) {
      if (!isStrapiError(error)) throw error;
      answerUnavailable(response, 'The CMS cannot be reached');
    }
  };
}
