import type { ContentSchema, Result } from '@wsco/content-client';
import type { Language } from './i18n/language';
import { paths } from './paths';

/** A link as editors make it: to a page, to a fixed place, or to an address. */
export type EditedLink = Omit<
  Result<ContentSchema, 'shared.link', { populate: { page: { fields: ['path'] } } }>,
  'id' | 'label'
>;

export interface LinkTarget {
  href: string;
  /** Whether it leaves the site. */
  external: boolean;
}

/** Where a link leads; null when its page is not published or nothing was chosen. */
export function linkTarget(
  { page, place, url }: EditedLink,
  language: Language,
): LinkTarget | null {
  if (page?.path) return { href: paths.organizationPage(language, page.path), external: false };
  switch (place) {
    case 'home':
      return { href: paths.home(language), external: false };
    case 'news':
      return { href: paths.newsList(language), external: false };
    case 'leadership':
      return { href: paths.leadership(language), external: false };
    case 'contact':
      return { href: paths.contact(language), external: false };
    case null:
      return url ? { href: url, external: true } : null;
  }
}
