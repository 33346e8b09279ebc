import type { ContentClient } from '@wsco/content-client';
import { isStrapiError } from '@wsco/content-client';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  isRouteErrorResponse,
  StaticRouterProvider,
} from 'react-router-dom';
import type { StaticHandlerContext } from 'react-router-dom';
import { App } from '../src/app';
import { pageStateElement, queriesOf } from '../src/page-state';
import { createQueryClient } from '../src/query-client';
import { createRoutes } from '../src/routes';
import type { Services } from '../src/services';
import { modulesOf } from './page-modules';

export interface RenderedPage {
  status: number;
  /** What answers a form besides the page. */
  headers: Record<string, string>;
  /** Whether it shows everything that it should. */
  isWhole: boolean;
  language: string;
  /** The code that draws the page, named as in the build's manifest. */
  modules: string[];
  /** Elements that belong into the head. */
  head: string;
  /** The root element. */
  body: string;
  /** The element that holds what it was made of. */
  state: string;
}

interface PageSources {
  api: ContentClient;
  /** Origin at which visitors find the site. */
  siteOrigin: string;
}

const rootElement = '<div id="root">';

function statusOf({ errors, statusCode }: StaticHandlerContext) {
  const thrown: Record<string, unknown> = { ...errors };
  const [error] = Object.values(thrown);
  if (error === undefined) return statusCode;
  if (isStrapiError(error, 'not-found')) return 404;
  if (isRouteErrorResponse(error)) return error.status;
  return isStrapiError(error) ? 503 : 500;
}

const headersOf = ({ actionHeaders }: StaticHandlerContext) =>
  Object.fromEntries(Object.values(actionHeaders).flatMap((headers) => [...headers]));

/** The elements of a page with its content at hand; a redirect has a location only. */
export async function preparePage(request: Request, { api, siteOrigin }: PageSources) {
  const services: Services = {
    api: () => Promise.resolve(api),
    // A clock for each query would keep the page in memory until it runs out.
    queryClient: createQueryClient({ gcTime: Infinity }),
    mediaOrigin: '',
    siteOrigin,
  };
  const routes = createRoutes(services);
  const handler = createStaticHandler(routes);
  const context = await handler.query(request);
  if (context instanceof Response) return context;

  const router = createStaticRouter(handler.dataRoutes, context);
  const elements = (
    <div id="root">
      <App services={services} routes={routes}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </App>
    </div>
  );
  return { elements, context, queryClient: services.queryClient };
}

/** Renders the page of an address, with what it was made of; a redirect has a location only. */
export async function renderPage(
  request: Request,
  sources: PageSources,
): Promise<RenderedPage | Response> {
  const prepared = await preparePage(request, sources);
  if (prepared instanceof Response) return prepared;

  const { elements, context, queryClient } = prepared;
  const html = renderToString(elements);
  // React writes titles, links and preloads before everything else.
  const start = html.indexOf(rootElement);
  const { isWhole, queries } = queriesOf(queryClient);
  const { siteOrigin } = sources;
  const state = { siteOrigin, isWhole: isWhole && !context.errors, queries };
  return {
    status: statusOf(context),
    headers: headersOf(context),
    isWhole: state.isWhole,
    language: context.matches[0]?.route.id ?? '',
    modules: modulesOf(context),
    head: html.slice(0, start),
    body: html.slice(start),
    state: pageStateElement(state),
  };
}
