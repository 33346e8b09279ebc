import { rmSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach } from 'vitest';
import { listen } from '../server/listen';
import { createSiteServer } from '../server/site-server';
import type { SiteServerOptions } from '../server/site-server';
import { writeClientBuild } from './client-build';
import { startStandInCms } from './stand-in-cms';
import type { StandInCms, StandInOptions } from './stand-in-cms';

export const siteUrl = 'https://towns.example';

const clientDir = writeClientBuild();
/** Where a gateway may keep content for its next start. */
export const contentFile = join(clientDir, 'gateway', 'content');

const running = new Set<() => Promise<unknown>>();

afterEach(async () => {
  for (const stop of [...running].reverse()) await stop();
  rmSync(contentFile, { force: true });
});
afterAll(() => rmSync(clientDir, { recursive: true }));

function untilTheEndOfTheTest(end: () => Promise<unknown>) {
  const stop = async () => {
    if (running.delete(stop)) await end();
  };
  running.add(stop);
  return stop;
}

/** A CMS that stops with the test, at the latest. */
export async function startCms(options?: StandInOptions): Promise<StandInCms> {
  const cms = await startStandInCms(options);
  return { ...cms, stop: untilTheEndOfTheTest(() => cms.stop()) };
}

/** The server of the site before a CMS, until the test ends. */
export async function startGateway(cmsUrl: string, options: Partial<SiteServerOptions> = {}) {
  const server = await createSiteServer({ clientDir, cmsUrl, siteUrl, ...options });
  await listen(server, { host: '127.0.0.1', port: 0 });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const { port } = address;

  /** Asks for a path as it stands. */
  async function read(path: string, headers: Record<string, string> = {}, method = 'GET') {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ port, path, headers, method, agent: false }, resolve).on('error', reject).end();
    });
    const body = await buffer(answer);
    return { status: answer.statusCode, headers: answer.headers, body, text: body.toString() };
  }

  const stop = untilTheEndOfTheTest(() => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    return closed;
  });
  return { server, port, read, stop };
}
