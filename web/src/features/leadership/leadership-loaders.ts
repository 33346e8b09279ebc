import { redirect } from 'react-router-dom';
import { slugFrom } from '../../document-address';
import { foundOrMoved } from '../../follow-redirect';
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
    const query = {
      ...leadershipQueries.leader(services, language, slug),
      staleTime: 'static',
    } as const;
    const [leader] = await Promise.all([
      foundOrMoved(services, queryClient.query(query), {
        collection: 'leadership',
        from: slug,
        language,
        pathOf: async (documentId, api) => {
          const fields = ['slug'] as const;
          const moved = await api.leadership.findOne(documentId, { locale: language, fields });
          return paths.leader(language, moved.slug);
        },
      }),
      queryClient.query({ ...leadershipQueries.list(services, language), staleTime: 'static' }),
    ]);
    if (leader instanceof Response) return leader;
    const translation = leader.localizations.find(({ locale }) => locale === language);
    if (leader.locale !== language && translation) {
      return redirect(paths.leader(language, translation.slug));
    }
    return null;
  };
};
