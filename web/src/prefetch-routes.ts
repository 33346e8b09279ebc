import { matchRoutes } from 'react-router-dom';
import type { RouteObject } from 'react-router-dom';
import type { Prefetch } from './ui/prefetch';

async function prepare(
  { loader, lazy }: RouteObject,
  params: Record<string, string | undefined>,
  url: URL,
) {
  const code = typeof lazy === 'function' ? lazy() : undefined;
  const data =
    typeof loader === 'function'
      ? loader({ params, request: new Request(url), url, pattern: '', context: {} })
      : undefined;
  await Promise.allSettled([code, data]);
}

/** Runs the loaders of the routes that a link leads to and fetches their code, for any route. */
export function createPrefetch(routes: RouteObject[]): Prefetch {
  return (to) => {
    const url = new URL(to, window.location.href);
    for (const { route, params } of matchRoutes(routes, url) ?? []) {
      void prepare(route, params, url);
    }
  };
}
