import type { NewsListPlace } from '../../paths';
import type { Article } from './news-queries';

/** Where to look for related news when editors chose none; null when there is no need, or nowhere. */
export function relatedPlace({ related, category }: Article): NewsListPlace | null {
  return related.length === 0 && category ? { category: category.slug } : null;
}
