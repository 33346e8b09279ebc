import './styles/index.css';
import { createContentClient } from '@wsco/content-client';
import { axiosTransport } from '@wsco/strapi-client/axios';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router-dom';
import { App } from './app';
import { createQueryClient } from './query-client';
import { reloadAfterDeployment } from './reload-after-deployment';
import { createRoutes } from './routes';
import type { Services } from './services';

reloadAfterDeployment();

const apiOrigin = import.meta.env.VITE_API_URL ?? '';
const services: Services = {
  // Every page needs it at once, so it does not wait for its first request.
  api: createContentClient({ baseUrl: apiOrigin, transport: axiosTransport() }),
  queryClient: createQueryClient(),
  mediaOrigin: apiOrigin,
  siteOrigin: window.location.origin,
};
const routes = createRoutes(services);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <App services={services} routes={routes} router={createBrowserRouter(routes)} />
  </StrictMode>,
);
