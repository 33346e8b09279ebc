import type { CreateLoader } from '../../routes';
import { homeQueries } from './home-queries';

/** The page stands without the news; their place says that they cannot be reached. */
export const homeLoader: CreateLoader = (services, language) => async () => {
  const { queryClient } = services;
  const news = queryClient.query({
    ...homeQueries.latestNews(services, language),
    staleTime: 'static',
  });
  await Promise.all([
    queryClient.query({ ...homeQueries.page(services, language), staleTime: 'static' }),
    news.catch(() => null),
  ]);
  return null;
};
