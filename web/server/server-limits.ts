import type { ServerOptions } from 'node:http';

export interface ServerLimits {
  /** Milliseconds for a request to come whole; a body that drips in is cut. */
  requestTimeout: number;
  /** Milliseconds for its headers. */
  headersTimeout: number;
  /** Milliseconds between looks at who is too slow. */
  connectionsCheckingInterval: number;
  /** Connections at once; more are closed. */
  maxConnections: number;
}

export const usualLimits: ServerLimits = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 2000,
  // Those who are slow cost little each, but open files are not endless.
  maxConnections: 10_000,
};

export const fixedLimits = {
  maxHeaderSize: 16 * 1024,
  // Longer than load balancers keep an idle connection, or they would meet one that was just closed.
  keepAliveTimeout: 65_000,
} satisfies ServerOptions;
