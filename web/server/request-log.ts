import type { IncomingMessage } from 'node:http';
import type { SiteResponse } from './site-response';

export type WriteLine = (line: string) => void;

/**
 * Writes one line of JSON for each request once it has been answered or broken off. Lines hold
 * nothing of who asked.
 */
export function logRequest(request: IncomingMessage, response: SiteResponse, write: WriteLine) {
  const { method, url } = request;
  response.once('close', () => {
    write(
      JSON.stringify({
        time: new Date().toISOString(),
        method,
        url,
        status: response.statusCode,
        bytes: Number(response.getHeader('Content-Length') ?? 0),
        milliseconds: response.milliseconds,
        cache: response.getHeader('Cache-Status'),
        ...(!response.writableFinished && { brokenOff: true }),
      }),
    );
  });
}
