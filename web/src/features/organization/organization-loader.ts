import { redirect } from 'react-router-dom';
import { pathFrom } from '../../document-address';
import { orFollowRedirect } from '../../follow-redirect';
import { paths } from '../../paths';
import type { CreateLoader } from '../../routes';
import { organizationQueries } from './organization-queries';

export const organizationPageLoader: CreateLoader =
  (services, language) =>
  async ({ params }) => {
    const path = pathFrom(params['*']);
    const page = await services.queryClient
      .query({ ...organizationQueries.page(services, language, path), staleTime: 'static' })
      .catch(
        orFollowRedirect(services, {
          collection: 'organization-pages',
          from: path,
          language,
          pathOf: async (documentId) => {
            const query = { locale: language, fields: ['path'] } as const;
            const api = await services.api();
            const moved = await api.organizationPages.findOne(documentId, query);
            return paths.organizationPage(language, moved.path ?? '');
          },
        }),
      );
    const translation = page.localizations.find(({ locale }) => locale === language);
    if (page.locale !== language && translation?.path) {
      return redirect(paths.organizationPage(language, translation.path));
    }
    return null;
  };
