import type { ServerResponse } from 'node:http';

/** Answers in words, for an address that is no page. */
export function refuse(response: ServerResponse, status: number, words: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(words);
}
