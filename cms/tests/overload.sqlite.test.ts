import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerEditor } from '../../tests/register-editor';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

let cms: OwnCms;
let token = '';

beforeAll(async () => {
  cms = await startOwnCms('overload');
  token = await registerEditor(cms.cmsUrl);
}, 120_000);

afterAll(() => cms.stop());

/** Not `fetch`, which would open no more connections than it likes. */
const agent = new Agent({ maxSockets: Infinity });

async function read(path: string, headers: Record<string, string> = {}) {
  const [response] = await once(get(`${cms.cmsUrl}${path}`, { agent, headers }), 'response');
  const body = await text(response);
  return { status: Number(response.statusCode), headers: response.headers, body };
}

function open() {
  const { hostname, port } = new URL(cms.cmsUrl);
  return connect(Number(port), hostname);
}

/** What the other side sends until it closes. */
async function restOf(socket: Socket) {
  let received = '';
  socket.on('data', (data) => {
    received += data.toString();
  });
  socket.on('error', () => undefined);
  await once(socket, 'close');
  return received;
}

describe('when more is asked than can be answered in good time', () => {
  test('what is too much gets 503 at once, and editors are still heard', async () => {
    const visitors = Array.from({ length: 600 }, (_, index) =>
      read(`/api/news?populate=*&pagination[page]=${index}`),
    );
    const editor = read('/content-manager/content-types', { Authorization: `Bearer ${token}` });
    const alive = read('/_health');
    const answers = await Promise.all(visitors);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(200);
    for (const { status, headers, body } of refused) {
      expect(status).toBe(503);
      expect(headers['retry-after']).toBe('2');
      expect(headers['cache-control']).toBe('no-store');
      expect(JSON.parse(body)).toMatchObject({ data: null, error: { status: 503 } });
    }
    expect((await editor).status).toBe(200);
    expect((await alive).status).toBe(204);
    expect((await read('/api/news')).status).toBe(200);
  });
});

describe.concurrent('who sends slowly is let go', { timeout: 90_000 }, () => {
  test('in the head of a request', async ({ expect: expectHere }) => {
    const socket = open();
    socket.write('GET /api/news HTTP/1.1\r\nHost: cms\r\nX-Slow: ');
    expectHere(await restOf(socket)).toContain('408 Request Timeout');
  });

  test('in its body', async ({ expect: expectHere }) => {
    const socket = open();
    const head = 'POST /api/inquiries HTTP/1.1\r\nHost: cms\r\nContent-Type: application/json';
    socket.write(`${head}\r\nContent-Length: 100\r\n\r\n{"data":`);
    expectHere(await restOf(socket)).toContain('408 Request Timeout');
  });

  test('and so is who sends a head without end', async ({ expect: expectHere }) => {
    const socket = open();
    socket.write(`GET /api/news HTTP/1.1\r\nHost: cms\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`);
    expectHere(await restOf(socket)).toContain('431 Request Header Fields Too Large');
  });
});
