import type { IncomingMessage, ServerResponse } from 'node:http';
import onHeaders from 'on-headers';

export type WriteLine = (line: string) => void;

const rounded = (milliseconds: number) => Math.round(milliseconds * 10) / 10;

/**
 * Writes one line of JSON for each request once it has been answered or broken off, and tells the
 * client how long the answer took. Lines hold nothing of who asked.
 */
export function logRequest(request: IncomingMessage, response: ServerResponse, write: WriteLine) {
  const begun = performance.now();
  const { method, url } = request;
  onHeaders(response, () => {
    response.setHeader('Server-Timing', `total;dur=${rounded(performance.now() - begun)}`);
  });
  response.once('close', () => {
    write(
      JSON.stringify({
        time: new Date().toISOString(),
        method,
        url,
        status: response.statusCode,
        bytes: Number(response.getHeader('Content-Length') ?? 0),
        milliseconds: rounded(performance.now() - begun),
        cache: response.getHeader('Cache-Status'),
        ...(!response.writableFinished && { brokenOff: true }),
      }),
    );
  });
}
