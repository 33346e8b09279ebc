import type { LatestArticle } from './latest-articles';

/** The newest featured article before the others; without one, the newest. */
export function leadFirst(articles: readonly LatestArticle[]): LatestArticle[] {
  const lead = articles.find(({ featured }) => featured) ?? articles[0];
  return lead ? [lead, ...articles.filter((article) => article !== lead)] : [];
}
