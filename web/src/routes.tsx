import type { LoaderFunction, RouteObject } from 'react-router-dom';
import { homeLoader } from './features/home/home-loader';
import { inquiryLoader } from './features/inquiry/inquiry-loader';
import { leaderLoader, leadershipLoader } from './features/leadership/leadership-loaders';
import { articleLoader, newsListLoader } from './features/news/news-loaders';
import { organizationPageLoader } from './features/organization/organization-loader';
import { siteLoader } from './features/site/site-loader';
import { SiteLayout } from './features/site/site-layout';
import { defaultLanguage, LanguageContext, languages } from './i18n/language';
import type { Language } from './i18n/language';
import type { Services } from './services';
import { ErrorPage } from './ui/error-page';

export type CreateLoader = (services: Services, language: Language) => LoaderFunction;

/** Every URL of the site, once for each language. */
export function createRoutes(services: Services): RouteObject[] {
  return languages.map((language) => routesIn(language, services));
}

function routesIn(language: Language, services: Services): RouteObject {
  const load = (createLoader: CreateLoader) => createLoader(services, language);
  return {
    id: language,
    path: language === defaultLanguage ? '/' : `/${language}`,
    element: <SiteLayout language={language} />,
    errorElement: (
      <LanguageContext value={language}>
        <ErrorPage />
      </LanguageContext>
    ),
    loader: load(siteLoader),
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          {
            index: true,
            loader: load(homeLoader),
            lazy: async () => ({ Component: (await import('./features/home/home-page')).HomePage }),
          },
          {
            path: 'news',
            loader: load(newsListLoader),
            lazy: async () => ({
              Component: (await import('./features/news/news-list-page')).NewsListPage,
            }),
          },
          {
            path: 'news/:slug',
            loader: load(articleLoader),
            lazy: async () => ({
              Component: (await import('./features/news/article-page')).ArticlePage,
            }),
          },
          {
            path: 'leadership',
            loader: load(leadershipLoader),
            lazy: async () => ({
              Component: (await import('./features/leadership/leadership-page')).LeadershipPage,
            }),
          },
          {
            path: 'leadership/:slug',
            loader: load(leaderLoader),
            lazy: async () => ({
              Component: (await import('./features/leadership/leader-page')).LeaderPage,
            }),
          },
          {
            path: 'contact',
            loader: load(inquiryLoader),
            lazy: async () => ({
              Component: (await import('./features/inquiry/inquiry-page')).InquiryPage,
            }),
          },
          {
            path: '*',
            loader: load(organizationPageLoader),
            lazy: async () => ({
              Component: (await import('./features/organization/organization-page'))
                .OrganizationPage,
            }),
          },
        ],
      },
    ],
  };
}
