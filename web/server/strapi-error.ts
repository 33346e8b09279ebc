import type { ServerResponse } from 'node:http';
import { forOtherSites } from './security-headers';

/** Answers as Strapi answers errors; an answer that has begun can only be broken off. */
export function answerError(
  response: ServerResponse,
  status: number,
  name: string,
  message: string,
) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = JSON.stringify({ data: null, error: { status, name, message, details: {} } });
  response.writeHead(status, {
    ...forOtherSites,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

/** Seconds after which one may ask again for what could not be had. */
export const retryAfter = 5;

/** Says that it cannot be had for now. */
export function answerUnavailable(response: ServerResponse, message: string) {
  if (!response.headersSent) response.setHeader('Retry-After', retryAfter);
  answerError(response, 503, 'ServiceUnavailableError', message);
}
