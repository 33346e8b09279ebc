import type { CreateLoader } from '../../routes';
import { homeQueries } from './home-queries';

export const homeLoader: CreateLoader = (services, language) => async () => {
  const { queryClient } = services;
  await Promise.all([
    queryClient.query({ ...homeQueries.page(services, language), staleTime: 'static' }),
    queryClient.query({ ...homeQueries.latestNews(services, language), staleTime: 'static' }),
  ]);
  return null;
};
