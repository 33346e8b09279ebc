import type { Server } from 'node:http';

/** Milliseconds that requests under way have to finish. */
const patience = 10_000;

/** On SIGTERM or SIGINT: takes no more requests, finishes those under way, and lets the process end. */
export function stopWhenTold(server: Server, end: () => void = () => process.exit(0)) {
  const stop = () => {
    server.close(end);
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patience).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
