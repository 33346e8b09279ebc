import { queryOptions } from '@tanstack/react-query';
import type { ContentSchema, Result } from '@wsco/content-client';
import { defaultLanguage } from '../../i18n/language';
import type { Language } from '../../i18n/language';
import type { Services } from '../../services';
import { pictureQuery } from '../../ui/sections/body-query';

const summary = {
  fields: ['name', 'slug', 'role', 'group', 'locale'],
  populate: { portrait: pictureQuery },
} as const;

/** Every leader once: those of the default language, each with its translation. */
function listQuery(language: Language) {
  return {
    locale: defaultLanguage,
    fields: summary.fields,
    populate: {
      portrait: pictureQuery,
      localizations: { ...summary, filters: { locale: { $eq: language } } },
    },
    sort: ['order:asc', 'name:asc'],
    pagination: { page: 1, pageSize: 100, withCount: false },
  } as const;
}

const leaderQuery = {
  fields: ['name', 'slug', 'role', 'group', 'quote', 'biography', 'termStart', 'termEnd', 'locale'],
  populate: {
    portrait: pictureQuery,
    links: true,
    localizations: { fields: ['slug', 'locale'] },
    seo: { populate: { shareImage: { fields: ['url'] } } },
  },
} as const;

export const leadershipQueries = {
  list: ({ api }: Services, language: Language) =>
    queryOptions({
      queryKey: ['leadership', 'list', language],
      queryFn: async ({ signal }) => (await api()).leadership.find(listQuery(language), { signal }),
    }),
  leader: ({ api }: Services, language: Language, slug: string) =>
    queryOptions({
      queryKey: ['leadership', 'leader', language, slug],
      queryFn: async ({ signal }) =>
        (await api()).leadership.findBySlug(slug, { locale: language, ...leaderQuery }, { signal }),
    }),
};

type Leadership<Query> = Result<ContentSchema, 'api::leadership.leader', Query>;

export type ListedLeader = Leadership<ReturnType<typeof listQuery>>;
export type Leader = Leadership<typeof leaderQuery>;
