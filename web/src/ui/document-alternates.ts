import { isLanguage } from '../i18n/language';
import type { Language } from '../i18n/language';
import type { Alternates } from './alternates';

/** Where each of a document's versions is, by its language. */
export function alternatesOf<Version extends { locale: string | null }>(
  versions: readonly Version[],
  pathOf: (language: Language, version: Version) => string,
): Alternates {
  return Object.fromEntries(
    versions.flatMap((version) =>
      isLanguage(version.locale) ? [[version.locale, pathOf(version.locale, version)]] : [],
    ),
  );
}
