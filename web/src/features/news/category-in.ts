import type { Language } from '../../i18n/language';
import type { NewsCategory } from './news-queries';

/** A category in a language, or as it was written when it is not translated. */
export function categoryIn(language: Language, category: NewsCategory) {
  return category.localizations.find(({ locale }) => locale === language) ?? category;
}

/** The category that has a slug in any language. */
export function categoryWith(slug: string | undefined, categories: readonly NewsCategory[]) {
  return categories.find((category) =>
    [category, ...category.localizations].some((each) => each.slug === slug),
  );
}
