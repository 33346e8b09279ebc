import { loadMessages } from '../../i18n/messages';
import type { CreateLoader } from '../../routes';
import { siteQueries } from './site-queries';

/** A page can be read without the organisation's data or its menus, but not without words. */
export const siteLoader: CreateLoader = (services, language) => async () => {
  const { queryClient } = services;
  await Promise.all([
    loadMessages(language),
    Promise.allSettled([
      queryClient.query({ ...siteQueries.site(services, language), staleTime: 'static' }),
      queryClient.query({ ...siteQueries.navigation(services, language), staleTime: 'static' }),
    ]),
  ]);
  return null;
};
