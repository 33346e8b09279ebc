import type { ContentClient } from '@wsco/content-client';
import { Feed } from 'feed';
import { defaultLanguage } from '../../src/i18n/language';
import type { Language } from '../../src/i18n/language';
import { translated } from '../../src/i18n/translated';
import { paths } from '../../src/paths';
import { bodyQuery, pictureQuery } from '../../src/ui/sections/body-query';
import { articleHtml, textAsHtml } from './article-html';

const article = {
  fields: ['title', 'slug', 'summary', 'publishedOn', 'updatedAt', 'locale'],
  populate: {
    cover: pictureQuery,
    body: bodyQuery,
    category: { fields: ['name'] },
  },
} as const;

const newest = 20;

/** The newest articles, each once: in the reader's language, when they have been translated. */
async function readArticles(api: ContentClient, language: Language) {
  const { data } = await api.news.find({
    locale: defaultLanguage,
    fields: article.fields,
    populate: {
      ...article.populate,
      localizations: { ...article, filters: { locale: { $eq: language } } },
    },
    sort: ['publishedOn:desc', 'documentId:asc'],
    pagination: { page: 1, pageSize: newest, withCount: false },
  });
  return data.map(translated);
}

function atMidnight(date: string) {
  return new Date(`${date}T00:00:00Z`);
}

/** The news of a language with their full text, as an Atom or a JSON feed. */
export async function newsFeed(
  api: ContentClient,
  siteUrl: string,
  { language, format }: { language: Language; format: 'atom' | 'json' },
) {
  // Titles and summaries are HTML in an Atom feed of this library, and text in a JSON feed.
  const worded = format === 'atom' ? textAsHtml : (text: string) => text;
  const [site, articles] = await Promise.all([
    api.site.get({ locale: language, fields: ['name', 'tagline'] }),
    readArticles(api, language),
  ]);
  const absolute = (url: string) => (URL.canParse(url, siteUrl) ? new URL(url, siteUrl).href : url);
  const ownPath = paths.home(language).replace(/\/$/, '');
  const feed = new Feed({
    id: absolute(paths.newsList(language)),
    link: absolute(paths.newsList(language)),
    title: site.name,
    description: site.tagline ?? site.name,
    language,
    generator: false,
    favicon: absolute('/favicon.svg'),
    updated: new Date(Math.max(0, ...articles.map(({ updatedAt }) => Date.parse(updatedAt)))),
    feedLinks: { atom: absolute(`${ownPath}/feed.xml`), json: absolute(`${ownPath}/feed.json`) },
    author: { name: site.name, link: absolute(paths.home(language)) },
  });
  for (const { documentId, locale, slug, category, ...words } of articles) {
    feed.addItem({
      // Stays the same when the address changes.
      id: `tag:${new URL(siteUrl).hostname},2025:news/${documentId}/${locale}`,
      link: absolute(paths.article(language, slug)),
      title: worded(words.title),
      description: worded(words.summary),
      content: articleHtml(words, absolute),
      published: atMidnight(words.publishedOn),
      date: new Date(words.updatedAt),
      ...(category && { category: [{ name: category.name, term: category.name }] }),
    });
  }
  return format === 'atom' ? feed.atom1() : feed.json1();
}
