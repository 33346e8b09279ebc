import { matchRoutes } from 'react-router-dom';
import type { Params, RouteObject } from 'react-router-dom';
import type { Prefetch } from './ui/prefetch';

async function loaderOf({ loader, lazy }: RouteObject) {
  return typeof lazy === 'object' && lazy.loader ? lazy.loader() : loader;
}

async function prepareData(route: RouteObject, params: Params, url: URL) {
  const loader = await loaderOf(route);
  if (typeof loader !== 'function') return;
  await loader({ params, url, request: new Request(url), pattern: '', context: {} });
}

async function prepareCode({ lazy }: RouteObject) {
  if (typeof lazy === 'object') await lazy.Component?.();
}

/** Runs the loaders of the routes that a link leads to and fetches their code, for any route. */
export function createPrefetch(routes: RouteObject[]): Prefetch {
  return (to) => {
    const url = new URL(to, window.location.href);
    for (const { route, params } of matchRoutes(routes, url) ?? []) {
      // What fails here is fetched again, and shown as an error, when the link is followed.
      void Promise.allSettled([prepareCode(route), prepareData(route, params, url)]);
    }
  };
}
