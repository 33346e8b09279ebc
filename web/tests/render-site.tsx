import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createContentClient } from '@wsco/content-client';
import type { RequestHandler } from 'msw';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { App } from '../src/app';
import { createQueryClient } from '../src/query-client';
import { createRoutes } from '../src/routes';
import type { Services } from '../src/services';
import { server } from './server';

/** Opens the site at a path, as a visitor does; `handlers` replace what the CMS answers. */
export function renderSite(path: string, handlers: RequestHandler[] = []) {
  server.use(...handlers);
  const api = createContentClient({ baseUrl: 'http://localhost' });
  const services: Services = {
    api: () => Promise.resolve(api),
    queryClient: createQueryClient(),
    mediaOrigin: '',
    siteOrigin: 'http://localhost',
  };
  const routes = createRoutes(services);
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  const user = userEvent.setup();
  const screen = render(
    <App services={services} routes={routes}>
      <RouterProvider router={router} />
    </App>,
  );
  return { ...screen, router, user };
}
