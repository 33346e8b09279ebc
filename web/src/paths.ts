import type { InquiryTopic } from '@wsco/content-client';
import { defaultLanguage } from './i18n/language';
import type { Language } from './i18n/language';

function inLanguage(language: Language, path: string) {
  if (language === defaultLanguage) return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

function withSearch(path: string, search: Record<string, string | number | undefined>) {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return query ? `${path}?${query}` : path;
}

export interface NewsListPlace {
  /** Slug of a category. */
  category?: string | undefined;
  /** Counted from 1. */
  page?: number | undefined;
}

/** Every link of the site. */
export const paths = {
  home: (language: Language) => inLanguage(language, '/'),
  newsList: (language: Language, { category, page = 1 }: NewsListPlace = {}) =>
    withSearch(inLanguage(language, '/news'), { category, page: page > 1 ? page : undefined }),
  article: (language: Language, slug: string) => inLanguage(language, `/news/${slug}`),
  leadership: (language: Language) => inLanguage(language, '/leadership'),
  leader: (language: Language, slug: string) => inLanguage(language, `/leadership/${slug}`),
  contact: (language: Language, topic?: InquiryTopic) =>
    withSearch(inLanguage(language, '/contact'), { topic }),
  developers: (language: Language) => inLanguage(language, '/developers'),
  /** `path` is that of an organisation page, such as `how-we-work/community-engagement`. */
  organizationPage: (language: Language, path: string) => inLanguage(language, `/${path}`),
  /** The same path under another language's prefix. */
  translated: (from: Language, to: Language, pathname: string) =>
    inLanguage(to, pathname.slice(inLanguage(from, '/').length).replace(/^\/?/, '/')),
};
