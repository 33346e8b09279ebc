import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RouteObject } from 'react-router-dom';
import { createPrefetch } from './prefetch-routes';
import { ServicesContext } from './services';
import type { Services } from './services';
import { PrefetchContext } from './ui/prefetch';

interface AppProps {
  services: Services;
  routes: RouteObject[];
  /** The routes as they are shown: the browser, the gateway and tests each have their own router. */
  children: ReactNode;
}

export function App({ services, routes, children }: AppProps) {
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={services.queryClient}>
        <PrefetchContext value={createPrefetch(routes)}>{children}</PrefetchContext>
      </QueryClientProvider>
    </ServicesContext>
  );
}
