// @vitest-environment node
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { startCms, startGateway } from '../tests/gateway';
import { stopWhenTold } from './stop-when-told';

test('on SIGTERM it finishes what is under way, and lets go of who asks for more', async () => {
  const end = vi.fn();
  const cms = await startCms();
  const taken = new Promise<ServerResponse>((resolve) => {
    cms.answerWith((asked, answer) =>
      asked.method === 'POST' ? resolve(answer) : cms.answerAsUsual(asked, answer),
    );
  });
  const { server, port } = await startGateway(cms.origin);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (method: string, path: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      request({ port, path, method, agent }, resolve).once('error', reject).end();
    });
  stopWhenTold(server, end);

  const underWay = ask('POST', '/api/inquiries');
  const answer = await taken;
  const closed = once(server, 'close');
  process.emit('SIGTERM');
  answer.end('taken');
  expect(await text(await underWay)).toBe('taken');
  const last = await ask('GET', '/_health');
  expect(last).toMatchObject({ statusCode: 200, headers: { connection: 'close' } });
  last.resume();
  await closed;
  expect(end).toHaveBeenCalledOnce();
  agent.destroy();
});
