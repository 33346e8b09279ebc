import type { ContentClient } from '@wsco/content-client';
import type { Language } from '../../i18n/language';
import { headlinesIn } from '../../ui/headline-query';
import { leadFirst } from './lead-first';
import { storyOf } from './story';

/** Newest articles in the default language; those in the reader's come with it. */
async function findNewest(api: ContentClient, language: Language, signal: AbortSignal) {
  const headlines = headlinesIn(language);
  const { data } = await api.news.find(
    {
      ...headlines,
      fields: [...headlines.fields, 'featured'],
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
