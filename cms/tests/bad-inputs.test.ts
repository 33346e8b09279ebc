import { connect } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { ask } from './ask';
import { inquiry, inquiryFrom, stored } from './inquiry-examples';

const page = z.object({ data: z.array(z.object({ id: z.number() })).max(100) });
const stackTrace = /node_modules|\bat \w+ \(/;
const nested = (depth: number, open: string, close: string) =>
  open.repeat(depth) + close.repeat(depth);

describe('of the content API', () => {
  test.each([
    ['fifty links deep', `populate${'[related][populate]'.repeat(50)}=related`, 400],
    ['of ten thousand conditions', Array(500).fill('filters[$or][0][id]=1').join('&'), 400],
    ['with an operator of another database', 'filters[$where]=1', 400],
    ['for the prototype', 'filters[constructor][prototype][x]=1', 400],
    ['with bytes that are no text', 'filters[title]=%ff%fe', 200],
    ['for what starts with a password', 'filters[updatedBy][t1.password][$startsWith]=a', 400],
  ])('a query %s', async (_name, query, status) => {
    const answer = await ask(`/api/news?${query}`);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toMatch(stackTrace);
  });

  test.each([
    ['for all of it', 'pagination[pageSize]=1e9'],
    ['for a page before the first', 'pagination[page]=0'],
    ['from before the start', 'pagination[start]=-1'],
    ['with a key twice', 'locale=en&locale=fr'],
  ])('a query %s gets a page, as any other', async (_name, query) => {
    const { status, body } = await ask(`/api/news?fields=id&${query}`);
    expect(status).toBe(200);
    expect(page.parse(body).data.length).toBeGreaterThan(0);
  });

  test('an address of 17 kB', async () => {
    expect((await ask(`/api/news?_q=${'%25'.repeat(6000)}`)).status).toBe(431);
  });
});

describe('of inquiries', () => {
  async function send(body: string, headers: Record<string, string> = {}) {
    const response = await fetch(`${inject('cmsUrl')}/api/inquiries`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, text: await response.text() };
  }
  const withField = (change: object) => JSON.stringify({ data: { ...inquiry, ...change } });

  test.each([
    ['nothing', '', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['a string', '"x"', 400],
    ['a list as data', '{"data":[]}', 400],
    ['half of it', '{"data":{"name":', 400],
    ['forty levels', nested(40, '{"data":', '}').replace(':}', ':1}'), 400],
    ['ten thousand brackets', nested(10_000, '[', ']'), 400],
    ['a prototype', '{"data":{"__proto__":{"state":"closed"}}}', 400],
    ['a constructor', '{"data":{"constructor":{"prototype":{}}}}', 400],
    ['1.1 MB', withField({ message: 'a'.repeat(1_100_000) }), 413],
    ['an address of 20 kB', withField({ email: 'a'.repeat(20_000) }), 400],
    ['comments in an address', withField({ email: `a@a.${'a('.repeat(5000)}` }), 400],
    ['two addresses', withField({ email: '"a@evil.example x"@example.org' }), 400],
    ['an address with a comment', withField({ email: 'a@example (c).org' }), 400],
    ['a name that turns the text after it', withField({ name: 'Ada \u202egro.live' }), 400],
    ['a country that does', withField({ country: '\u2067France' }), 400],
  ])('%s', async (_name, body, status) => {
    const answer = await send(body);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(stackTrace);
  });

  test.each([
    ['id', 1],
    ['documentId', 'aaaaaaaaaaaaaaaaaaaaaaaa'],
    ['reference', 'WSCO-AAAAAAAA'],
    ['createdBy', 1],
    ['createdAt', '2020-01-01T00:00:00.000Z'],
    ['publishedAt', '2020-01-01T00:00:00.000Z'],
    ['status', 'published'],
    ['state', 'closed'],
    ['suspicion', 'none'],
    ['assignee', 1],
    ['handledBy', { connect: [1] }],
  ])('a field of ours, %s, is refused and not kept', async (name, value) => {
    const sent = inquiryFrom(`Sender of ${name}`);
    const { status, text } = await send(JSON.stringify({ data: { ...sent, [name]: value } }));
    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({
      error: { details: { errors: [{ path: [name] }] } },
    });
    const beside = await send(JSON.stringify({ data: sent, [name]: value }));
    expect(beside.status).toBe(400);
    expect(await stored(sent.name)).toEqual([]);
  });

  test.each(['HEAD', 'GET'])('%s, which tells nothing of them', async (method) => {
    const { status, body } = await ask('/api/inquiries', { method });
    expect(status).toBe(404);
    if (method === 'HEAD') expect(body).toBe('');
  });

  test.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])(
    '%s',
    async (type) => {
      expect((await send('name=Ada', { 'Content-Type': type })).status).toBe(400);
    },
  );

  test('a method in a header', async () => {
    const headers = { 'X-HTTP-Method-Override': 'DELETE' };
    expect((await send('{}', headers)).status).toBe(400);
  });

  test('a gigabyte in pieces is not waited for', async () => {
    const { hostname, port } = new URL(inject('cmsUrl'));
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('error', () => undefined);
    const head = ['POST /api/inquiries HTTP/1.1', 'Host: cms', 'Content-Type: application/json'];
    socket.write(`${head.join('\r\n')}\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const piece = `8000\r\n${'a'.repeat(0x8000)}\r\n`;
    let sent = 0;
    while (answer === '' && sent < 1000) {
      socket.write(piece);
      sent += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 4(00|13) /);
  });

  test('who breaks off does no harm', async () => {
    const { hostname, port } = new URL(inject('cmsUrl'));
    const socket = connect(Number(port), hostname);
    socket.write('POST /api/inquiries HTTP/1.1\r\nHost: cms\r\nContent-Length: 500\r\n\r\n{"data"');
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.destroy();
    expect((await ask('/_ready')).status).toBe(204);
  });
});
