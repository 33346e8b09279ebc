import { translated } from '../../i18n/translated';
import type { LatestArticle } from './latest-articles';

/** What is shown of an article: in the reader's language, when it has been translated. */
export function storyOf(article: LatestArticle) {
  const { locale, slug, title, summary, publishedOn, cover } = translated(article);
  const category = article.category && translated(article.category);
  return {
    documentId: article.documentId,
    locale,
    slug,
    title,
    summary,
    publishedOn,
    cover: cover ?? article.cover,
    category: category && { name: category.name },
  };
}

export type Story = ReturnType<typeof storyOf>;
