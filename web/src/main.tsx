import './styles/index.css';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { App } from './app';
import { readPageState, restoreQueries } from './page-state';
import type { PageState } from './page-state';
import { createQueryClient } from './query-client';
import { reloadAfterDeployment } from './reload-after-deployment';
import { createRoutes } from './routes';
import type { Services } from './services';
import { whenReady } from './when-ready';

reloadAfterDeployment();

const state = readPageState();
const services: Services = {
  api: async () => (await import('./content-api')).contentApi,
  queryClient: createQueryClient(),
  mediaOrigin: import.meta.env.VITE_API_URL ?? '',
  siteOrigin: state?.siteOrigin ?? window.location.origin,
};
if (state) restoreQueries(services.queryClient, state);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

const routes = createRoutes(services);
const router = createBrowserRouter(routes);
const app = (
  <StrictMode>
    <App services={services} routes={routes}>
      <RouterProvider router={router} />
    </App>
  </StrictMode>
);

/** A page that came with its words stays as it is until the same can be drawn. */
async function takeOver(page: HTMLElement, { isWhole }: PageState) {
  await whenReady(router);
  // From now on links are followed without a new document.
  document.querySelector('script[type="speculationrules"]')?.remove();
  if (!isWhole) createRoot(page).render(app);
  // In slices between which the browser answers the visitor.
  else if (!router.state.errors) startTransition(() => void hydrateRoot(page, app));
}

if (state) void takeOver(root, state);
else createRoot(root).render(app);
