import type { ActionFunction, LoaderFunction, RouteObject } from 'react-router-dom';
import { homeLoader } from './features/home/home-loader';
import { HomePage } from './features/home/home-page';
import { siteLoader } from './features/site/site-loader';
import { SiteLayout } from './features/site/site-layout';
import { SiteSkeleton } from './features/site/site-skeleton';
import { defaultLanguage, LanguageContext, languages } from './i18n/language';
import type { Language } from './i18n/language';
import type { Services } from './services';
import { ErrorPage } from './ui/error-page';

export type CreateAction = (services: Services, language: Language) => ActionFunction;
export type CreateLoader = (services: Services, language: Language) => LoaderFunction;

/**
 * Every URL of the site, once for each language. The home page comes with what all pages need: of
 * its code, most is shared anyway.
 */
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
    hydrateFallbackElement: <SiteSkeleton />,
    loader: load(siteLoader),
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          {
            index: true,
            loader: load(homeLoader),
            Component: HomePage,
          },
          {
            path: 'news',
            lazy: {
              loader: async () =>
                load((await import('./features/news/news-loaders')).newsListLoader),
              Component: async () => (await import('./features/news/news-list-page')).NewsListPage,
            },
          },
          {
            path: 'news/:slug',
            lazy: {
              loader: async () =>
                load((await import('./features/news/news-loaders')).articleLoader),
              Component: async () => (await import('./features/news/article-page')).ArticlePage,
            },
          },
          {
            path: 'leadership',
            lazy: {
              loader: async () =>
                load((await import('./features/leadership/leadership-loaders')).leadershipLoader),
              Component: async () =>
                (await import('./features/leadership/leadership-page')).LeadershipPage,
            },
          },
          {
            path: 'leadership/:slug',
            lazy: {
              loader: async () =>
                load((await import('./features/leadership/leadership-loaders')).leaderLoader),
              Component: async () => (await import('./features/leadership/leader-page')).LeaderPage,
            },
          },
          {
            path: 'contact',
            lazy: {
              loader: async () =>
                load((await import('./features/inquiry/inquiry-loader')).inquiryLoader),
              action: async () =>
                (await import('./features/inquiry/inquiry-action')).inquiryAction(
                  services,
                  language,
                ),
              Component: async () => (await import('./features/inquiry/inquiry-page')).InquiryPage,
            },
          },
          {
            path: 'developers',
            lazy: {
              loader: async () =>
                load((await import('./features/developers/developers-loader')).developersLoader),
              Component: async () =>
                (await import('./features/developers/developers-page')).DevelopersPage,
            },
          },
          {
            path: '*',
            lazy: {
              loader: async () =>
                load(
                  (await import('./features/organization/organization-loader'))
                    .organizationPageLoader,
                ),
              Component: async () =>
                (await import('./features/organization/organization-page')).OrganizationPage,
            },
          },
        ],
      },
    ],
  };
}
