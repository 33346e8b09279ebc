import { redirect } from 'react-router-dom';
import { pathFrom } from '../../document-address';
import { paths } from '../../paths';
import type { CreateLoader } from '../../routes';
import { organizationQueries } from './organization-queries';

export const organizationPageLoader: CreateLoader =
  (services, language) =>
  async ({ params }) => {
    const query = organizationQueries.page(services, language, pathFrom(params['*']));
    const page = await services.queryClient.query({ ...query, staleTime: 'static' });
    const translation = page.localizations.find(({ locale }) => locale === language);
    if (page.locale !== language && translation?.path) {
      return redirect(paths.organizationPage(language, translation.path));
    }
    return null;
  };
