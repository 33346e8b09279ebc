import { cacheHeaders } from './cache-headers';
import type { Content, ContentCache } from './content-cache';
import type { CacheState } from './fresh-cache';
import { isTimeout } from './is-timeout';
import { createMemory } from './memory';
import { forOtherSites } from './security-headers';
import { sendAnswer } from './send-answer';
import type { Answer } from './send-answer';
import type { Handler } from './site-server';
import { answerUnavailable } from './strapi-error';

function answerOf(content: Content, state: CacheState): Answer {
  const { status, type, etag, tags, body } = content;
  const headers = {
    'Content-Type': type,
    'Access-Control-Allow-Origin': '*',
    ...forOtherSites,
    ...cacheHeaders({ isShared: etag !== null, state }),
    ...(etag !== null && { 'Cache-Tag': tags.join(',') }),
  };
  return { status, headers, etag, body };
}

/** Serves what anybody may read of the content API; everything else is the CMS's own to answer. */
export function serveContent(cache: ContentCache, cms: Handler): Handler {
  const remembered = createMemory<Content, Answer>();
  return async (request, response, address) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || request.headers.authorization !== undefined)
      return cms(request, response, address);
    const kept = await cache
      .read(request.url ?? '/')
      .catch((error: unknown) => (isTimeout(error) ? 'late' : 'failed'));
    if (kept === 'late') return answerUnavailable(response, 'The CMS does not answer');
    // What the CMS says of its failure is its own, too.
    if (kept === 'failed') return cms(request, response, address);
    const { value, state } = kept;
    const answer = remembered(value, state, () => answerOf(value, state));
    return sendAnswer(request, response, answer);
  };
}
