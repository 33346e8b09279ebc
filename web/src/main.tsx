import './styles/index.css';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { App } from './app';
import { formatTime } from './i18n/format';
import { defaultLanguage } from './i18n/language';
import { readPageState, restoreQueries } from './page-state';
import { pause } from './pause';
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

/** Starts in steps, so that somebody who already reads the page is never kept waiting. */
async function start(page: HTMLElement) {
  const routes = createRoutes(services);
  await pause();
  const router = createBrowserRouter(routes);
  const app = (
    <StrictMode>
      <App services={services} routes={routes}>
        <RouterProvider router={router} />
      </App>
    </StrictMode>
  );
  await pause();
  // The first date takes a browser long, and every page has one.
  formatTime(defaultLanguage, '00:00');
  // A page that came with its words stays as it is until the same can be drawn.
  if (state) await whenReady(router);
  // From now on links are followed without a new document.
  document.querySelector('script[type="speculationrules"]')?.remove();
  if (!state?.isWhole) createRoot(page).render(app);
  else if (!router.state.errors) startTransition(() => void hydrateRoot(page, app));
}

void start(root);
