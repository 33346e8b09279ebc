import type { Core } from '@strapi/strapi';
import type { Article } from './article';
import { articles } from './articles';
import { documentIds, ensureDocument } from './documents';
import type { Input } from './documents';
import { languages } from './language';
import type { Language } from './language';
import type { MediaFile, MediaLibrary } from './media';
import { say } from './progress';
import { sectionMedia, sectionWriter } from './sections';

function cover({ text }: Article, language: Language) {
  return { drawing: text.en.slug, alt: text[language]?.coverAlt ?? text.en.coverAlt };
}

/** Covers first, so that neighbours in the list of news differ in colours. */
export function newsMedia(): MediaFile[] {
  const covers = articles.flatMap((article) =>
    languages
      .filter((language) => article.text[language])
      .map((language) => ({ language, content: cover(article, language) })),
  );
  const inside = articles.flatMap(({ text }) =>
    languages.flatMap((language) => {
      const { body = [], attachments = [] } = text[language] ?? {};
      return [...body.flatMap(sectionMedia), ...attachments].map((content) => ({
        language,
        content,
      }));
    }),
  );
  return [...covers, ...inside];
}

function newsWriter(
  media: MediaLibrary,
  idOf: Record<'category' | 'article' | 'leader', (slug: string) => string>,
) {
  return (article: Article, language: Language): Input<'api::news.article'> => {
    const text = article.text[language] ?? article.text.en;
    const related = articles.filter(
      ({ text }) => text[language] && article.related?.includes(text.en.slug),
    );
    return {
      slug: text.slug,
      title: text.title,
      summary: text.summary,
      publishedOn: article.publishedOn,
      featured: article.featured ?? false,
      category: idOf.category(article.category),
      cover: media.id(cover(article, language), language),
      body: text.body.map(sectionWriter(language, media, idOf.leader)),
      attachments: text.attachments?.map((file) => media.id(file, language)),
      related: related.map(({ text }) => idOf.article(text.en.slug)),
      corrections: article.corrections?.map(({ date, note }) => ({ date, note: note[language] })),
      seo: text.seo,
    };
  };
}

/** The oldest article comes first: articles refer to older ones. */
export async function seedNews(strapi: Core.Strapi, media: MediaLibrary) {
  const category = await documentIds(strapi, 'api::news.news-category');
  const leader = await documentIds(strapi, 'api::leadership.leader');
  for (const [done, article] of articles.toReversed().entries()) {
    const idOf = { category, leader, article: await documentIds(strapi, 'api::news.article') };
    const write = newsWriter(media, idOf);
    await ensureDocument(strapi, {
      uid: 'api::news.article',
      slug: article.text.en.slug,
      en: () => write(article, 'en'),
      ...(article.text.fr && { fr: () => write(article, 'fr') }),
    });
    say(`${done + 1} of ${articles.length} articles`);
  }
}
