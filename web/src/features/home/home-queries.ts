import { queryOptions } from '@tanstack/react-query';
import { isStrapiError } from '@wsco/content-client';
import type { ContentClient } from '@wsco/content-client';
import { defaultLanguage } from '../../i18n/language';
import type { Language } from '../../i18n/language';
import type { Services } from '../../services';
import { leadFirst } from './lead-first';
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

const headline = {
  fields: ['title', 'slug', 'summary', 'publishedOn', 'locale'],
  populate: { category: { fields: ['name', 'slug'] }, cover: pictureQuery },
} as const;

/** Newest articles in the default language; those in the reader's come with it. */
async function findNewest(api: ContentClient, language: Language, signal: AbortSignal) {
  const inLanguage = { locale: { $eq: language } } as const;
  const { data } = await api.news.find(
    {
      locale: defaultLanguage,
      fields: [...headline.fields, 'featured'],
      populate: {
        cover: pictureQuery,
        category: {
          fields: ['name', 'slug'],
          populate: { localizations: { fields: ['name', 'slug'], filters: inLanguage } },
        },
        localizations: { ...headline, filters: inLanguage },
      },
      sort: ['publishedOn:desc', 'documentId:asc'],
      pagination: { page: 1, pageSize: 12, withCount: false },
    },
    { signal },
  );
  return data;
}

export type LatestArticle = Awaited<ReturnType<typeof findNewest>>[number];

/** Only the lead has a picture; those of the others would be sent with the page for nothing. */
function withoutPicture(article: LatestArticle): LatestArticle {
  const localizations = article.localizations.map((each) => ({ ...each, cover: null }));
  return { ...article, cover: null, localizations };
}

/** The latest news, the lead first. */
async function readLatestNews(api: ContentClient, language: Language, signal: AbortSignal) {
  const [lead, ...others] = leadFirst(await findNewest(api, language, signal));
  return lead ? [lead, ...others.map(withoutPicture)] : [];
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
      queryFn: async ({ signal }) => readLatestNews(await api(), language, signal),
    }),
};

export type HomeSection = NonNullable<Awaited<ReturnType<typeof readHome>>>['sections'][number];

export type HomeSectionOf<Name extends HomeSection['__component']> = Extract<
  HomeSection,
  { __component: Name }
>;
