import type { SiteServer } from './site-server';

/** Milliseconds that requests under way have to finish. */
const patience = 10_000;

interface StopOptions {
  /** Resolves when a load balancer has seen that the server is not ready, and asks others. */
  untilNoticed: () => Promise<unknown>;
  end?: () => void;
}

/**
 * On SIGTERM: is no longer ready, answers all the same until the load balancer has seen that, then
 * takes no more requests, finishes those under way, and lets the process end. On SIGINT, which a
 * person sends, it does not wait for a load balancer.
 */
export function stopWhenTold(
  server: SiteServer,
  { untilNoticed, end = () => process.exit(0) }: StopOptions,
) {
  const close = () => {
    server.close(end);
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patience).unref();
  };
  process.once('SIGTERM', () => {
    server.isLeaving = true;
    void untilNoticed().then(close);
  });
  process.once('SIGINT', close);
}
