import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

export type Reply = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Answers with a status and JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (_request, response) =>
    response
      .writeHead(status, { 'Content-Type': 'application/json', ...headers })
      .end(JSON.stringify(body));
}

/** A page of documents, as Strapi answers. */
export function page(data: unknown[], pagination: object = {}): Reply {
  const whole = { page: 1, pageSize: 25, pageCount: 1, total: data.length };
  return json(200, { data, meta: { pagination: { ...whole, ...pagination } } });
}

/** A server for the test, which remembers what it was asked; each reply answers one request, the last all further ones. */
export async function listen(...replies: Reply[]) {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    const reply = replies[Math.min(asked.length, replies.length - 1)];
    asked.push(`${request.method} ${decodeURIComponent(request.url ?? '')}`);
    reply?.(request, response);
  };
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close().closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { asked, baseUrl: `http://127.0.0.1:${port}` };
}
