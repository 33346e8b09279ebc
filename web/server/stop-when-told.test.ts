// @vitest-environment node
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { startBalancer } from '../../tests/balancer';
import { startCms, startGateway } from '../tests/gateway';
import { handlers } from '../tests/handlers';
import { stopWhenTold } from './stop-when-told';

const asBefore = { SIGTERM: process.listeners('SIGTERM'), SIGINT: process.listeners('SIGINT') };

afterEach(() => {
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    for (const each of process.listeners(name)) {
      if (!asBefore[name].includes(each)) process.removeListener(name, each);
    }
  }
});

/** A gateway whose CMS keeps an inquiry until the test answers it. */
async function startWithInquiry(untilNoticed: () => Promise<unknown>) {
  const end = vi.fn();
  const cms = await startCms({ content: () => handlers });
  const taken = new Promise<ServerResponse>((resolve) => {
    cms.answerWith((asked, answer) =>
      asked.method === 'POST' ? resolve(answer) : cms.answerAsUsual(asked, answer),
    );
  });
  const { server, port } = await startGateway(cms.origin);
  stopWhenTold(server, { untilNoticed, end });
  const ask = (method: string, path: string, agent?: Agent) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      request({ port, path, method, agent }, resolve).once('error', reject).end();
    });
  const kept = new Agent({ keepAlive: true });
  const underWay = ask('POST', '/api/inquiries', kept);
  return { server, end, ask, kept, underWay, answer: await taken };
}

test('on SIGTERM it is not ready, answers for a while, and lets go of who asks for more', async () => {
  let notice = () => {};
  const noticed = new Promise<void>((resolve) => {
    notice = resolve;
  });
  const { server, end, ask, kept, underWay, answer } = await startWithInquiry(() => noticed);
  const closed = once(server, 'close');
  process.emit('SIGTERM');
  answer.writeHead(200, { Connection: 'keep-alive' }).end('taken');
  const inquiry = await underWay;
  expect(inquiry.headers.connection).toBe('close');
  expect(await text(inquiry)).toBe('taken');
  for (const [path, status] of [
    ['/_ready', 503],
    ['/_health', 200],
    ['/', 200],
  ] as const) {
    const late = await ask('GET', path, kept);
    expect(late, path).toMatchObject({ statusCode: status, headers: { connection: 'close' } });
    late.resume();
  }
  expect(end).not.toHaveBeenCalled();
  notice();
  await closed;
  expect(end).toHaveBeenCalledOnce();
});

test('on SIGINT it takes no more requests, and finishes what is under way', async () => {
  const never = () => new Promise(() => undefined);
  const { server, end, ask, underWay, answer } = await startWithInquiry(never);
  const closed = once(server, 'close');
  process.emit('SIGINT');
  await expect(ask('GET', '/_health')).rejects.toThrow('ECONNREFUSED');
  answer.end('taken');
  expect(await text(await underWay)).toBe('taken');
  await closed;
  expect(end).toHaveBeenCalledOnce();
});

test('of two gateways behind a load balancer one can be stopped under load, and no request fails', async () => {
  const end = vi.fn();
  const cms = await startCms({ content: () => handlers });
  cms.answerWith((asked, answer) => {
    // An inquiry is under way for longer than it takes to notice.
    if (asked.method === 'POST') setTimeout(() => answer.writeHead(201).end('{}'), 250);
    else cms.answerAsUsual(asked, answer);
  });
  const gateways = [await startGateway(cms.origin), await startGateway(cms.origin)];
  const [first] = gateways;
  if (!first) throw new Error('No gateway');
  const balancer = await startBalancer(gateways.map(({ port }) => port));
  stopWhenTold(first.server, { untilNoticed: () => balancer.leaves(first.port), end });
  const statuses: Promise<number>[] = [];
  for (let count = 0; count < 100; count += 1) {
    if (count === 25) process.emit('SIGTERM');
    const inquiry = { method: 'POST', path: '/api/inquiries' };
    statuses.push(balancer.ask(count % 4 === 0 ? inquiry : { path: '/news' }));
    await wait(20);
  }
  const answered = await Promise.all(statuses);
  balancer.stop();
  expect(answered.filter((status) => status >= 400)).toEqual([]);
  await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());
  expect(Math.min(...balancer.counts())).toBeGreaterThan(10);
});
