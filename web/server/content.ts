import { cacheHeaders } from './cache-headers';
import type { ContentCache } from './content-cache';
import { isTimeout } from './is-timeout';
import { sendAnswer } from './send-answer';
import type { Handler } from './site-server';
import { answerUnavailable } from './strapi-error';

/** Serves what anybody may read of the content API; everything else is the CMS's own to answer. */
export function serveContent(cache: ContentCache, cms: Handler): Handler {
  return async (request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || request.headers.authorization !== undefined) return cms(request, response);
    const kept = await cache
      .read(request.url ?? '/')
      .catch((error: unknown) => (isTimeout(error) ? 'late' : 'failed'));
    if (kept === 'late') return answerUnavailable(response, 'The CMS does not answer');
    // What the CMS says of its failure is its own, too.
    if (kept === 'failed') return cms(request, response);
    const { status, type, etag, tags, body } = kept.value;
    const headers = {
      'Content-Type': type,
      'Access-Control-Allow-Origin': '*',
      ...cacheHeaders(request, { isShared: etag !== null, state: kept.state }),
      ...(etag !== null && { 'Cache-Tag': tags.join(',') }),
    };
    return sendAnswer(request, response, { status, headers, etag, body });
  };
}
