import type { QueryClient } from '@tanstack/react-query';
import type { ContentClient } from '@wsco/content-client';
import { createContext, useContext } from 'react';

/** What routes and pages work with; the browser, the gateway and tests each bring their own. */
export interface Services {
  /** The client of the content API; a browser fetches its code when it is first needed. */
  readonly api: () => Promise<ContentClient>;
  readonly queryClient: QueryClient;
  /** Where uploads are served; empty for the page's own origin. */
  readonly mediaOrigin: string;
  /** Where visitors find the site, such as `https://example.org`. */
  readonly siteOrigin: string;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('A page needs a ServicesContext around it');
  return services;
}
