import { EventEmitter, once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { z } from 'zod';

/** Stands between a CMS and its database, and can stop to pass anything on. */
export async function startDatabaseLine(databaseUrl: string) {
  const { hostname, port } = new URL(databaseUrl);
  const nears = new Set<Socket>();
  const fars = new Set<Socket>();
  const asked = new EventEmitter();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    nears.add(near);
    fars.add(far);
    near.on('data', () => asked.emit('question'));
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
      from.pipe(to);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.port = String(z.object({ port: z.number() }).parse(server.address()).port);

  return {
    url: url.href,
    hold() {
      for (const socket of [...nears, ...fars]) socket.pause();
    },
    /** Lets questions through; resolves when there was one. */
    async holdAnswers() {
      for (const socket of fars) socket.pause();
      await once(asked, 'question');
    },
    release() {
      for (const socket of [...nears, ...fars]) socket.resume();
    },
    stop() {
      server.close();
    },
  };
}
