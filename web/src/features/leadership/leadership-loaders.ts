import { redirect } from 'react-router-dom';
import { slugFrom } from '../../document-address';
import { orFollowRedirect } from '../../follow-redirect';
import { paths } from '../../paths';
import type { CreateLoader } from '../../routes';
import { leadershipQueries } from './leadership-queries';

export const leadershipLoader: CreateLoader = (services, language) => async () => {
  const query = leadershipQueries.list(services, language);
  await services.queryClient.query({ ...query, staleTime: 'static' });
  return null;
};

export const leaderLoader: CreateLoader = (services, language) => {
  const { queryClient } = services;
  return async ({ params }) => {
    const slug = slugFrom(params.slug);
    const [leader] = await Promise.all([
      queryClient
        .query({ ...leadershipQueries.leader(services, language, slug), staleTime: 'static' })
        .catch(
          orFollowRedirect(services, {
            collection: 'leadership',
            from: slug,
            language,
            pathOf: async (documentId) => {
              const query = { locale: language, fields: ['slug'] } as const;
              const api = await services.api();
              const leader = await api.leadership.findOne(documentId, query);
              return paths.leader(language, leader.slug);
            },
          }),
        ),
      queryClient.query({ ...leadershipQueries.list(services, language), staleTime: 'static' }),
    ]);
    const translation = leader.localizations.find(({ locale }) => locale === language);
    if (leader.locale !== language && translation) {
      return redirect(paths.leader(language, translation.slug));
    }
    return null;
  };
};
