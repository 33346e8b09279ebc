import type { ServerResponse } from 'node:http';

/** Answers in a few words, at an address that is no page. */
export function answerWords(response: ServerResponse, status: number, words: string) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(words),
    'Cache-Control': 'no-store',
  });
  response.end(words);
}
