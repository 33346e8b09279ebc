import { once } from 'node:events';
import type { Server } from 'node:http';

/** Why the port cannot be had, and what one can do, in one sentence. */
export class ListenError extends Error {}

interface Place {
  host: string;
  port: number;
}

function sentence({ host, port }: Place, code: unknown) {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program; stop that program or set WEB_PORT to another one.`;
    case 'EACCES':
      return `Port ${port} may not be used by this account; set WEB_PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", which is not an address of this machine; 127.0.0.1 always is.`;
    default:
      return null;
  }
}

/** Resolves once the server answers; rejects with a `ListenError`. */
export async function listen(server: Server, place: Place) {
  server.listen(place.port, place.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    throw new ListenError(
      sentence(place, code) ?? `Port ${place.port} cannot be used: ${String(error)}`,
    );
  }
}
