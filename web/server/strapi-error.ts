import type { ServerResponse } from 'node:http';

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
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(body);
}
