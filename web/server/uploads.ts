import { cacheStatus } from './cache-headers';
import { isTimeout } from './is-timeout';
import { sendAnswer } from './send-answer';
import type { Handler } from './site-server';
import { answerUnavailable } from './strapi-error';
import type { UploadCache } from './upload-cache';

/** As pages write them. What else there may be behind an address is the CMS's to answer. */
const kept = /^\/uploads\/[\w.-]{1,200}(?:\?width=\d{1,4}(?:&v=\w{1,12})?)?$/;

/** The media types of which the CMS makes pictures for those who take them. */
const better = ['image/avif', 'image/webp'];

/** Serves uploads as they are on pages, also while the CMS is away. */
export function serveUploads(cache: UploadCache, cms: Handler): Handler {
  return async (request, response, address) => {
    const { method, url = '/', headers } = request;
    const isRead = method === 'GET' || method === 'HEAD';
    if (!isRead || headers.authorization !== undefined || !kept.test(url)) {
      return cms(request, response, address);
    }
    const accept = better.filter((type) => headers.accept?.includes(type)).join(',') || '*/*';
    const read = await cache
      .read(url, accept)
      .catch((error: unknown) => (isTimeout(error) ? 'late' : 'failed'));
    if (read === 'late') return answerUnavailable(response, 'The CMS does not answer');
    if (read === 'failed' || !read.value.upload) return cms(request, response, address);
    const { upload } = read.value;
    return sendAnswer(request, response, {
      ...upload,
      status: 200,
      headers: { ...upload.headers, 'Cache-Status': cacheStatus(read.state) },
      isInParts: true,
    });
  };
}
