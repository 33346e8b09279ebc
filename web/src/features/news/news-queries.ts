import { queryOptions } from '@tanstack/react-query';
import type { ContentSchema, Result } from '@wsco/content-client';
import { defaultLanguage } from '../../i18n/language';
import type { Language } from '../../i18n/language';
import type { NewsListPlace } from '../../paths';
import type { Services } from '../../services';
import { headline, headlinesIn } from '../../ui/headline-query';
import { bodyQuery, fileQuery, pictureQuery } from '../../ui/sections/body-query';

function listQuery(language: Language, { category, page = 1 }: NewsListPlace) {
  return {
    ...headlinesIn(language),
    // `localizations` reaches every version, the original too: the slug may be of any language.
    filters: category ? { category: { localizations: { slug: { $eq: category } } } } : {},
    pagination: { page, pageSize: 12 },
  } as const;
}

const categoriesQuery = {
  locale: defaultLanguage,
  fields: ['name', 'slug', 'locale'],
  populate: { localizations: { fields: ['name', 'slug', 'locale'] } },
  sort: ['order:asc', 'name:asc'],
  pagination: { page: 1, pageSize: 100, withCount: false },
} as const;

const articleQuery = {
  fields: ['title', 'slug', 'summary', 'publishedOn', 'locale', 'updatedAt'],
  populate: {
    category: {
      fields: ['name', 'slug', 'locale'],
      populate: { localizations: { fields: ['name', 'slug', 'locale'] } },
    },
    cover: pictureQuery,
    body: bodyQuery,
    attachments: fileQuery,
    corrections: true,
    related: { ...headline, sort: ['publishedOn:desc'] },
    localizations: { fields: ['slug', 'locale'] },
    seo: { populate: { shareImage: { fields: ['url'] } } },
  },
} as const;

export const newsQueries = {
  list: ({ api }: Services, language: Language, place: NewsListPlace = {}) =>
    queryOptions({
      queryKey: ['news', 'list', language, place],
      queryFn: async ({ signal }) =>
        (await api()).news.find(listQuery(language, place), { signal }),
    }),
  categories: ({ api }: Services) =>
    queryOptions({
      queryKey: ['news', 'categories'],
      queryFn: async ({ signal }) => (await api()).newsCategories.find(categoriesQuery, { signal }),
    }),
  article: ({ api }: Services, language: Language, slug: string) =>
    queryOptions({
      queryKey: ['news', 'article', language, slug],
      queryFn: async ({ signal }) =>
        (await api()).news.findBySlug(slug, { locale: language, ...articleQuery }, { signal }),
    }),
};

type News<Query> = Result<ContentSchema, 'api::news.article', Query>;

export type ListedArticle = News<ReturnType<typeof listQuery>>;
export type Article = News<typeof articleQuery>;
export type Headline = Article['related'][number];
export type NewsCategory = Result<ContentSchema, 'api::news.news-category', typeof categoriesQuery>;
