import type { ContentClient } from '@wsco/content-client';
import { defaultLanguage } from '../../i18n/language';
import type { Language } from '../../i18n/language';
import { pictureQuery } from '../../ui/sections/body-query';
import { leadFirst } from './lead-first';
import { storyOf } from './story';

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

/** The latest news as stories, the lead first; only the lead has a picture. */
export async function readLatestStories(
  api: ContentClient,
  language: Language,
  signal: AbortSignal,
) {
  const articles = leadFirst(await findNewest(api, language, signal));
  return articles
    .map(storyOf)
    .map((story, place) => (place === 0 ? story : { ...story, cover: null }));
}
