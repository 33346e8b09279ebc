import { translated } from '../../i18n/translated';
import type { Headline, ListedArticle } from './news-queries';

/** An article as lists show it: in the reader's language when it has been translated. */
export function headlineOf(article: ListedArticle): Headline {
  const shown = translated(article);
  return {
    ...shown,
    cover: shown.cover ?? article.cover,
    category: article.category && translated(article.category),
  };
}
