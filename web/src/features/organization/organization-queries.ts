import { queryOptions } from '@tanstack/react-query';
import type { ContentSchema, Result } from '@wsco/content-client';
import type { Language } from '../../i18n/language';
import type { Services } from '../../services';
import { bodyQuery, pictureQuery } from '../../ui/sections/body-query';

const crumb = { fields: ['title', 'path'] } as const;

const children = {
  fields: ['title', 'path', 'intro', 'order', 'locale'],
  sort: ['order:asc', 'title:asc'],
} as const;

const pageQuery = {
  fields: ['title', 'slug', 'path', 'intro', 'locale'],
  populate: {
    cover: pictureQuery,
    body: bodyQuery,
    // Breadcrumbs reach up three levels.
    parent: {
      ...crumb,
      populate: { parent: { ...crumb, populate: { parent: crumb } } },
    },
    children,
    // Pages below that are not translated hang on the original.
    localizations: { fields: ['path', 'locale'], populate: { children } },
    seo: { populate: { shareImage: { fields: ['url'] } } },
  },
} as const;

export const organizationQueries = {
  page: ({ api }: Services, language: Language, path: string) =>
    queryOptions({
      queryKey: ['organization', 'page', language, path],
      queryFn: async ({ signal }) =>
        (await api()).organizationPages.findFirst(
          { locale: language, filters: { path: { $eq: path } }, ...pageQuery },
          { signal },
        ),
    }),
};

export type OrganizationPageContent = Result<
  ContentSchema,
  'api::organization.organization-page',
  typeof pageQuery
>;
