import type { InBoth, Translated } from './language';
import type { Handout } from './media';
import type { Section } from './sections';

export type CategorySlug = 'financing' | 'partnerships' | 'projects' | 'community' | 'organisation';

export interface ArticleText {
  slug: string;
  title: string;
  summary: string;
  coverAlt: string;
  coverCaption?: string;
  body: readonly Section[];
  attachments?: readonly Handout[];
  seo?: { metaTitle: string; metaDescription: string };
}

export interface Article {
  publishedOn: string;
  category: CategorySlug;
  featured?: boolean;
  /** Older articles, by their English slugs. */
  related?: readonly string[];
  corrections?: readonly { date: string; note: InBoth<string> }[];
  text: Translated<ArticleText>;
}
