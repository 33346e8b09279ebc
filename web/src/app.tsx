import { QueryClientProvider } from '@tanstack/react-query';
import type { RouteObject } from 'react-router-dom';
import { RouterProvider } from 'react-router-dom';
import type { createBrowserRouter } from 'react-router-dom';
import { createPrefetch } from './prefetch-routes';
import { ServicesContext } from './services';
import type { Services } from './services';
import { PrefetchContext } from './ui/prefetch';

interface AppProps {
  services: Services;
  routes: RouteObject[];
  router: ReturnType<typeof createBrowserRouter>;
}

export function App({ services, routes, router }: AppProps) {
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={services.queryClient}>
        <PrefetchContext value={createPrefetch(routes)}>
          <RouterProvider router={router} />
        </PrefetchContext>
      </QueryClientProvider>
    </ServicesContext>
  );
}
