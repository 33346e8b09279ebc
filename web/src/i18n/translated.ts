/**
 * A document of the default language in the reader's, when it has been translated; its query
 * populates `localizations` with the reader's language only.
 */
export function translated<Original extends { localizations: readonly unknown[] }>(
  original: Original,
): Original | Original['localizations'][number] {
  return original.localizations[0] ?? original;
}
