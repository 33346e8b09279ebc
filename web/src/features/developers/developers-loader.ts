import { loadMessages } from '../../i18n/messages';
import type { CreateLoader } from '../../routes';
import { developersQueries } from './developers-queries';
import { developersWords } from './developers-words';

export const developersLoader: CreateLoader = (services, language) => async () => {
  await Promise.all([
    loadMessages(language, developersWords),
    services.queryClient.query({ ...developersQueries.description(services), staleTime: 'static' }),
  ]);
  return null;
};
