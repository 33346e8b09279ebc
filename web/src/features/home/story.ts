import { translated } from '../../i18n/translated';
import type { LatestArticle } from './home-queries';

/** An article in the reader's language, when it has been translated. */
export function storyOf(article: LatestArticle) {
  const shown = translated(article);
  return {
    ...shown,
    cover: shown.cover ?? article.cover,
    category: article.category && translated(article.category),
  };
}

export type Story = ReturnType<typeof storyOf>;
