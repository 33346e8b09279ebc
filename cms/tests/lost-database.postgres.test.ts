import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { startStack } from '../../scripts/stack.mjs';
import type { Stack } from '../../scripts/stack.mjs';
import { ask } from './ask';
import { runSql } from './database';

let cms: Stack;
const sockets = new Set<Socket>();

/** Stands between the CMS and the database, and can stop to pass anything on. */
const between = createServer((near) => {
  const { hostname, port } = new URL(inject('databaseUrl') ?? '');
  const far = connect(Number(port), hostname);
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    sockets.add(from);
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
    from.pipe(to);
  }
});

beforeAll(async () => {
  const shared = { dataDir: inject('dataDir'), databaseUrl: inject('databaseUrl') };
  await runSql(shared, 'create database lost');
  between.listen(0, '127.0.0.1');
  await once(between, 'listening');
  const url = new URL(inject('databaseUrl') ?? '');
  url.port = String(z.object({ port: z.number() }).parse(between.address()).port);
  url.pathname = '/lost';
  cms = await startStack({ web: false, seed: 'none', databaseUrl: url.href });
}, 240_000);

afterAll(async () => {
  await cms.stop();
  between.close();
});

test('while the database hangs every answer is 503, and all is well once it is back', async () => {
  expect((await ask('/api/news', {}, cms.cmsUrl)).status).toBe(200);
  expect((await ask('/_ready', {}, cms.cmsUrl)).status).toBe(204);

  for (const socket of sockets) socket.pause();
  const waiting = await ask('/api/news', {}, cms.cmsUrl);
  expect(waiting).toMatchObject({ status: 503, body: { error: { status: 503 } } });
  expect(waiting.headers.get('retry-after')).toBe('5');
  for (const path of ['/_ready', '/api/site', '/admin/init']) {
    expect((await ask(path, {}, cms.cmsUrl)).status, path).toBe(503);
  }
  expect((await ask('/_health', {}, cms.cmsUrl)).status).toBe(204);

  for (const socket of sockets) socket.resume();
  await vi.waitFor(async () => expect((await ask('/_ready', {}, cms.cmsUrl)).status).toBe(204), {
    timeout: 30_000,
    interval: 500,
  });
  expect((await ask('/api/news', {}, cms.cmsUrl)).status).toBe(200);
}, 120_000);
