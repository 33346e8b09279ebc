import { queryOptions } from '@tanstack/react-query';
import type { ContentClient } from '@wsco/content-client';
import type { Language } from '../../i18n/language';
import type { Services } from '../../services';
import { pictureQuery } from '../../ui/sections/body-query';

const linkedPage = { fields: ['title', 'path'] } as const;

const siteQuery = {
  populate: {
    logo: pictureQuery,
    openingHours: true,
    holidays: true,
    socialLinks: true,
    privacyNotice: { populate: { page: linkedPage } },
    seo: { populate: { shareImage: pictureQuery } },
  },
} as const;

const menuQuery = {
  populate: { page: linkedPage, children: { populate: { page: linkedPage } } },
} as const;

function readSite(api: ContentClient, locale: Language, signal: AbortSignal) {
  return api.site.get({ ...siteQuery, locale }, { signal });
}

function readNavigation(api: ContentClient, locale: Language, signal: AbortSignal) {
  const populate = { header: menuQuery, footer: menuQuery };
  return api.navigation.get({ locale, populate }, { signal });
}

export type Site = Awaited<ReturnType<typeof readSite>>;
export type MenuItem = Awaited<ReturnType<typeof readNavigation>>['header'][number];

export const siteQueries = {
  site: ({ api }: Services, language: Language) =>
    queryOptions({
      queryKey: ['site', language],
      queryFn: async ({ signal }) => readSite(await api(), language, signal),
    }),
  navigation: ({ api }: Services, language: Language) =>
    queryOptions({
      queryKey: ['navigation', language],
      queryFn: async ({ signal }) => readNavigation(await api(), language, signal),
    }),
};
