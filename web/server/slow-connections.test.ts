// @vitest-environment node
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { startCms, startGateway } from '../tests/gateway';
import { handlers } from '../tests/handlers';

const limits = {
  requestTimeout: 2000,
  headersTimeout: 1000,
  connectionsCheckingInterval: 100,
  maxConnections: 1000,
};

const connectionsOf = (server: Server) =>
  new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });

async function startBoth(own = {}) {
  const cms = await startCms({ content: () => handlers });
  return { cms, ...(await startGateway(cms.origin, { limits: { ...limits, ...own } })) };
}

const headersOnly = 'GET / HTTP/1.1\r\nHost: site\r\n';
const bodyToCome =
  'POST /api/inquiries HTTP/1.1\r\nHost: site\r\nContent-Length: 1000\r\nContent-Type: application/json\r\n\r\n';
const formToCome =
  'POST /contact HTTP/1.1\r\nHost: site\r\nContent-Length: 1000\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n';

/** Sends the start of a request, if there is one, then a byte now and then; resolves with what it is told at its end. */
async function drip(port: number, start: string) {
  const socket = connect(port, '127.0.0.1');
  const answer = text(socket);
  socket.write(start);
  const drops = setInterval(() => start && socket.write('a'), 200);
  socket.once('close', () => clearInterval(drops)).on('error', () => undefined);
  return answer.catch(() => 'broken off');
}

test('200 who drip their requests keep nobody from being answered, and are cut', async () => {
  const { server, port, read, cms } = await startBoth();
  let inquiries = 0;
  cms.answerWith((request, response) => {
    if (request.method !== 'POST') return cms.answerAsUsual(request, response);
    inquiries += 1;
    return request.resume().once('end', () => response.end('taken'));
  });
  const starts = [headersOnly, bodyToCome, formToCome, ''];
  const slow = Array.from({ length: 200 }, (_, count) =>
    drip(port, starts[count % starts.length] ?? ''),
  );
  await vi.waitFor(async () => expect(await connectionsOf(server)).toBeGreaterThanOrEqual(200));
  const honest: (number | undefined)[] = [];
  for (let count = 0; count < 20; count += 1) {
    honest.push((await read('/')).status, (await read('/api/site')).status);
  }
  const words = await Promise.all(slow);
  expect(words.filter((each) => !each.startsWith('HTTP/1.1 408 '))).toEqual([]);
  expect(honest).toEqual(Array(40).fill(200));
  expect(inquiries).toBeLessThanOrEqual(50);
});

test('more connections than there may be are closed, and one that ends makes room', async () => {
  const { port, read } = await startBoth({
    maxConnections: 3,
    headersTimeout: 60_000,
    requestTimeout: 60_000,
  });
  const held = await Promise.all(
    [1, 2, 3].map(async () => {
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      return socket;
    }),
  );
  await expect(read('/_health')).rejects.toThrow(/ECONNRESET|socket hang up/);
  const [first] = held;
  first?.end();
  if (first) await once(first, 'close');
  expect((await read('/_health')).status).toBe(200);
  for (const socket of held) socket.destroy();
});

test.each(['Content-Length: 32769', 'Transfer-Encoding: chunked'])(
  'a body that is too long is refused: %s',
  async (header) => {
    const { port, cms, read } = await startBoth();
    const taken: number[] = [];
    cms.answerWith((request, response) => {
      if (request.method !== 'POST') return cms.answerAsUsual(request, response);
      return request
        .on('error', () => undefined)
        .resume()
        .once('end', () => {
          taken.push(1);
          response.writeHead(201).end('{}');
        });
    });
    const socket = connect(port, '127.0.0.1');
    const answer = text(socket);
    socket.on('error', () => undefined);
    socket.write(`POST /api/inquiries HTTP/1.1\r\nHost: site\r\n${header}\r\n\r\n`);
    const chunk = `2000\r\n${'a'.repeat(0x2000)}\r\n`;
    if (header.includes('chunked')) for (let count = 0; count < 5; count += 1) socket.write(chunk);
    const words = await answer;
    expect(words).toMatch(/^HTTP\/1\.1 413 /);
    expect(words).toMatch(/Connection: close/i);
    expect(words).toContain('A body may have 32768 bytes');
    expect(taken).toEqual([]);
    expect((await read('/_health')).status).toBe(200);
  },
);

test('a body as long as may be is passed on', async () => {
  const { port, cms } = await startBoth();
  cms.answerWith((request, response) => {
    if (request.method !== 'POST') return cms.answerAsUsual(request, response);
    void text(request).then((body) => response.writeHead(201).end(String(body.length)));
    return undefined;
  });
  const answer = await fetch(`http://127.0.0.1:${port}/api/inquiries`, {
    method: 'POST',
    body: 'a'.repeat(32_768),
  });
  expect(await answer.text()).toBe('32768');
});
