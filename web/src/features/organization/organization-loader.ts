import { redirect } from 'react-router-dom';
import { pathFrom } from '../../document-address';
import { foundOrMoved } from '../../follow-redirect';
import { paths } from '../../paths';
import type { CreateLoader } from '../../routes';
import { organizationQueries } from './organization-queries';

export const organizationPageLoader: CreateLoader =
  (services, language) =>
  async ({ params }) => {
    const path = pathFrom(params['*']);
    const query = {
      ...organizationQueries.page(services, language, path),
      staleTime: 'static',
    } as const;
    const page = await foundOrMoved(services, services.queryClient.query(query), {
      collection: 'organization-pages',
      from: path,
      language,
      pathOf: async (documentId, api) => {
        const fields = ['path'] as const;
        const moved = await api.organizationPages.findOne(documentId, { locale: language, fields });
        return paths.organizationPage(language, moved.path ?? '');
      },
    });
    if (page instanceof Response) return page;
    const translation = page.localizations.find(({ locale }) => locale === language);
    if (page.locale !== language && translation?.path) {
      return redirect(paths.organizationPage(language, translation.path));
    }
    return null;
  };
