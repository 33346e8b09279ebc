import type { Handler } from './site-server';
import { answerError } from './strapi-error';

/** Milliseconds. */
const patience = 3000;

/** Answers 200 while the CMS can serve content, and 503 when it cannot. */
export function createReadiness(cmsUrl: string): Handler {
  return async (_request, response) => {
    const answer = await fetch(`${cmsUrl}/_ready`, { signal: AbortSignal.timeout(patience) }).catch(
      () => null,
    );
    if (answer?.ok) response.writeHead(200, { 'Cache-Control': 'no-store' }).end('ready');
    else answerError(response, 503, 'ServiceUnavailableError', 'The CMS is not ready');
  };
}
