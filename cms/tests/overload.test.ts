import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, inject, test } from 'vitest';
import { editorToken } from './edited-cms';

const visitorCount = 400;
const agent = new Agent({ keepAlive: true, maxFreeSockets: visitorCount + 2 });
const heavy = '/api/news?populate=*&locale=*&pagination[pageSize]=100';

async function read(path: string, headers: Record<string, string> = {}) {
  const [response] = await once(get(`${inject('cmsUrl')}${path}`, { agent, headers }), 'response');
  const body = await text(response);
  return { status: Number(response.statusCode), headers: response.headers, body };
}

test('what is more than can be answered in good time gets 503, and editors are heard', async () => {
  const visitors = Array.from({ length: visitorCount }, () => heavy);
  // All have a connection: what waits to be let in, the CMS cannot count.
  await Promise.all([...visitors, 'editor', 'probe'].map(() => read('/_health')));
  const asked = visitors.map((path) => read(path));
  const editor = read('/content-manager/init', { Authorization: `Bearer ${editorToken()}` });
  const alive = read('/_health');
  const answers = await Promise.all(asked);
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.length).toBeLessThan(visitorCount);
  for (const { status, headers, body } of refused) {
    expect(status).toBe(503);
    expect(headers['retry-after']).toBe('2');
    expect(headers['cache-control']).toBe('no-store');
    expect(JSON.parse(body)).toMatchObject({ data: null, error: { status: 503 } });
  }
  expect((await editor).status).toBe(200);
  expect((await alive).status).toBe(204);
  expect((await read(heavy)).status).toBe(200);
});
