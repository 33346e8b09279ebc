import type { InBoth } from './language';
import type { Section } from './sections';

interface PageText {
  title: string;
  intro: string;
  coverAlt?: string;
  body: readonly Section[];
}

/** A page has the same address in both languages, so that /fr/<path> always leads to it. */
export interface Page {
  slug: string;
  parent?: string;
  text: InBoth<PageText>;
}
