import { queryOptions } from '@tanstack/react-query';
import { isStrapiError } from '@wsco/content-client';
import type { ContentClient } from '@wsco/content-client';
import type { Language } from '../../i18n/language';
import type { Services } from '../../services';
import { readLatestStories } from './latest-articles';
import { pictureQuery } from '../../ui/sections/body-query';

const linkQuery = { populate: { page: { fields: ['title', 'path'] } } } as const;

const homeQuery = {
  populate: {
    localizations: { fields: ['locale'] },
    seo: { populate: { shareImage: pictureQuery } },
    sections: {
      on: {
        'sections.hero': { populate: { link: linkQuery, image: pictureQuery } },
        'sections.statement': { populate: { pillars: true, link: linkQuery } },
        'sections.latest-news': true,
        'sections.page-teaser': {
          populate: {
            page: { fields: ['title', 'path', 'slug', 'intro'], populate: { cover: pictureQuery } },
          },
        },
        'sections.leader-spotlight': {
          populate: {
            leader: {
              fields: ['name', 'slug', 'role', 'quote'],
              populate: { portrait: pictureQuery },
            },
          },
        },
        'sections.call-to-action': true,
        'sections.link-list': { populate: { links: linkQuery } },
      },
    },
  },
} as const;

/** A site whose editors have not written the home page yet has one all the same. */
async function readHome(api: ContentClient, locale: Language, signal: AbortSignal) {
  try {
    return await api.homePage.get({ ...homeQuery, locale }, { signal });
  } catch (error) {
    if (isStrapiError(error, 'not-found')) return null;
    throw error;
  }
}

export const homeQueries = {
  page: ({ api }: Services, language: Language) =>
    queryOptions({
      queryKey: ['home-page', language],
      queryFn: async ({ signal }) => readHome(await api(), language, signal),
    }),
  latestNews: ({ api }: Services, language: Language) =>
    queryOptions({
      queryKey: ['news', 'latest', language],
      queryFn: async ({ signal }) => readLatestStories(await api(), language, signal),
    }),
};

export type HomeSection = NonNullable<Awaited<ReturnType<typeof readHome>>>['sections'][number];

export type HomeSectionOf<Name extends HomeSection['__component']> = Extract<
  HomeSection,
  { __component: Name }
>;
