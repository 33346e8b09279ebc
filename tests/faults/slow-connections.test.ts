import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepare } from '../../scripts/preparation.mjs';
import { startStack } from '../../scripts/stack.mjs';
import type { Stack } from '../../scripts/stack.mjs';

const slowOnes = 2000;
/** Milliseconds in which 95 of 100 honest requests are answered. */
const promised = 500;
/** Requests a second, for a while. */
const rate = 50;
const honestOnes = 1500;

/** What those who are slow send at first, and never end. */
const starts = [
  '',
  'GET / HTTP/1.1\r\nHost: site\r\n',
  'POST /contact HTTP/1.1\r\nHost: site\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9999\r\n\r\n',
  'POST /api/inquiries HTTP/1.1\r\nHost: site\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n',
];

const paths = ['/', '/news', '/fr', '/api/site', '/contact', '/leadership'];

let stack: Stack;
beforeAll(async () => {
  await prepare();
  stack = await startStack({ seed: 'demo' });
}, 900_000);
afterAll(() => stack.stop());

/** Keeps one slow connection open after the other until told to stop; counts those that were cut. */
function keepSlow(port: number) {
  const open = new Set<Socket>();
  let isOver = false;
  let cut = 0;

  function start(kind: number) {
    const socket = connect(port, '127.0.0.1');
    const begin = starts[kind % starts.length] ?? '';
    open.add(socket);
    socket.write(begin);
    const drops = setInterval(() => begin && socket.write('a'), 1000);
    socket.on('error', () => undefined).resume();
    socket.once('close', () => {
      clearInterval(drops);
      open.delete(socket);
      if (isOver) return;
      cut += 1;
      start(kind);
    });
  }

  for (let kind = 0; kind < slowOnes; kind += 1) start(kind);
  return {
    open: () => open.size,
    cut: () => cut,
    stop() {
      isOver = true;
      for (const socket of open) socket.destroy();
    },
  };
}

/** Asks once, over a connection of its own; gives the status and how long it took. */
async function askHonestly(port: number, path: string) {
  const begun = performance.now();
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, path, agent: false }, resolve).once('error', reject).end();
  });
  await once(answer.resume(), 'end');
  return { status: answer.statusCode, milliseconds: performance.now() - begun };
}

test(`${slowOnes} slow connections keep nobody from being answered at once`, async () => {
  const port = Number(new URL(stack.siteUrl).port);
  for (const path of paths) await askHonestly(port, path);
  const slow = keepSlow(port);
  await wait(5000);
  const honest: ReturnType<typeof askHonestly>[] = [];
  for (let count = 0; count < honestOnes; count += 1) {
    honest.push(askHonestly(port, paths[count % paths.length] ?? '/'));
    await wait(1000 / rate);
  }
  const answers = await Promise.all(honest);
  expect(slow.open()).toBeGreaterThanOrEqual(slowOnes * 0.95);
  slow.stop();
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(slow.cut(), 'those who are too slow are cut').toBeGreaterThan(slowOnes / 2);
  const times = answers.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const p95 = times[Math.floor(times.length * 0.95)] ?? Infinity;
  console.log(`p95 of ${times.length} honest requests: ${p95.toFixed(1)} ms`);
  expect(p95).toBeLessThan(promised);
}, 120_000);
