import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { getResponse } from 'msw';
import type { RequestHandler } from 'msw';

interface Row {
  number: number;
  tags: string[];
}

export interface StandInOptions {
  port?: number;
  /** Answers of the content API, tagged with the type that was asked for; a word for each unless given. */
  content?: () => RequestHandler[];
  /** Unless it does, none of them breaks when it leaves. */
  keepsConnections?: boolean;
}

export type StandInCms = Awaited<ReturnType<typeof startStandInCms>>;

/** A CMS over HTTP that holds one word for each tag, and a feed of changes as the real one has. */
export async function startStandInCms({
  port = 0,
  content,
  keepsConnections = true,
}: StandInOptions = {}) {
  const words = new Map<string, string>();
  const seen: string[] = [];
  let rows: Row[] = [{ number: 1, tags: [] }];
  let name = 'first';
  /** Answers to gateways that have heard of everything. */
  const waiting = new Set<() => void>();
  let answer: RequestListener | undefined;
  let isAway = false;

  const last = () => rows.at(-1)?.number ?? 0;
  const send = (response: ServerResponse, status: number, body: object, tags: string[] = []) =>
    response
      .writeHead(status, {
        'Content-Type': 'application/json',
        ...(tags.length > 0 && { 'Cache-Tag': tags.join(',') }),
      })
      .end(JSON.stringify(body));

  function answerFeed(after: string | null, response: ServerResponse) {
    const cursor = `${last()}.${name}`;
    if (after === null) return send(response, 200, { cursor, changes: [] });
    const [number = '', database] = after.split('.');
    const isKnown = database === name && Number(number) >= (rows[0]?.number ?? 0) - 1;
    if (!isKnown) return send(response, 200, { cursor, reset: true, changes: [] });
    const changes = rows.filter((row) => row.number > Number(number));
    if (changes.length > 0) return send(response, 200, { cursor, changes });
    const wake = () => {
      waiting.delete(wake);
      answerFeed(after, response);
    };
    waiting.add(wake);
    return response.once('close', () => waiting.delete(wake));
  }

  async function answerContent(handlers: RequestHandler[], url: URL, response: ServerResponse) {
    const address = `http://localhost${url.pathname}${url.search}`;
    const found = await getResponse(handlers, new Request(address));
    const [, , type = ''] = url.pathname.split('/');
    const body: unknown = await found?.json();
    send(response, found?.status ?? 404, { ...(body ?? { data: null }) }, [type]);
  }

  function answerWord(tag: string, request: IncomingMessage, response: ServerResponse) {
    const word = words.get(tag);
    if (request.headers.authorization) send(response, 200, { data: 'private' });
    else if (word === undefined) send(response, 404, { data: null }, [tag]);
    else send(response, 200, { data: word.repeat(500) }, [tag, 'everything']);
  }

  const urlOf = ({ url = '/' }: IncomingMessage) => new URL(url, 'http://cms');

  const answerAsUsual: RequestListener = (request, response) => {
    const url = urlOf(request);
    if (content) void answerContent(content(), url, response);
    else answerWord(url.pathname.slice('/api/'.length), request, response);
  };

  const server = createServer((request, response) => {
    const { pathname, search, searchParams } = urlOf(request);
    seen.push(pathname + search);
    if (!keepsConnections) response.shouldKeepAlive = false;
    if (isAway) request.socket.destroy();
    else if (pathname === '/_changes') answerFeed(searchParams.get('after'), response);
    else (answer ?? answerAsUsual)(request, response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');

  function tell(...tags: string[]) {
    rows.push({ number: last() + 1, tags });
    for (const wake of [...waiting]) wake();
  }

  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    /** Paths that were asked for, but for the feed. */
    reads: () => seen.filter((path) => !path.startsWith('/_changes')),
    /** How many gateways have heard of everything. */
    followers: () => waiting.size,
    /** Says in the feed what changed. */
    tell,
    /** Changes a word, and says so in the feed. */
    edit(tag: string, word: string) {
      words.set(tag, word);
      tell(tag);
    },
    answerAsUsual,
    /** Answers everything but the feed in this way from now on, or as usual. */
    answerWith(listener?: RequestListener) {
      answer = listener;
    },
    /** Cannot be reached from now on, though it goes on working. */
    leave() {
      isAway = true;

      waiting.clear();
      server.closeAllConnections();
    },
    comeBack() {
      isAway = false;
    },
    /** Forgets what was changed, as after many changes. */
    prune() {
      rows = [{ number: last() + 100, tags: [] }];
    },
    /** Is another database from now on. */
    replace(other: string) {
      name = other;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
