import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';

interface Row {
  number: number;
  tags: string[];
}

/** A CMS over HTTP that holds one word for each tag, and a feed of changes as the real one has. */
export async function startStandInCms(port = 0) {
  const words = new Map<string, string>();
  const seen: string[] = [];
  let rows: Row[] = [{ number: 1, tags: [] }];
  let name = 'first';
  let waiting: (() => void)[] = [];

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
    waiting.push(() => answerFeed(after, response));
    return response;
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://cms');
    seen.push(url.pathname + url.search);
    if (url.pathname === '/_changes') {
      answerFeed(url.searchParams.get('after'), response);
      return;
    }
    const tag = url.pathname.slice('/api/'.length);
    const word = words.get(tag);
    if (request.headers.authorization) send(response, 200, { data: 'private' });
    else if (word === undefined) send(response, 404, { data: null }, [tag]);
    else send(response, 200, { data: word.repeat(500) }, [tag, 'everything']);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');

  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    /** Paths that were asked for, of the API only. */
    reads: () => seen.filter((path) => path.startsWith('/api/')),
    /** Changes a word, and says so in the feed. */
    edit(tag: string, word: string) {
      words.set(tag, word);
      rows.push({ number: last() + 1, tags: [tag] });
      const wake = waiting;
      waiting = [];
      for (const answer of wake) answer();
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
