import { setupI18n } from '@lingui/core';
import type { I18n, Messages } from '@lingui/core';
import { useLanguage } from './language';
import type { Language } from './language';

export type Translate = (id: string, values?: Record<string, string | number>) => string;

/** How the words of a part of the site are fetched, for each language. */
export type Words = Record<Language, () => Promise<{ messages: Messages }>>;

const siteWords: Words = {
  en: () => import('./en.po'),
  fr: () => import('./fr.po'),
};

const translations = new Map<Language, I18n>();
const fetched = new Map<Words, Set<Language>>();

function isFetched(language: Language, words: Words) {
  return fetched.get(words)?.has(language) ?? false;
}

function translationOf(language: Language) {
  const translation =
    translations.get(language) ?? setupI18n({ locale: language, messages: { [language]: {} } });
  translations.set(language, translation);
  return translation;
}

/** Fetches words of a language, those of every page unless told; pages may be shown once it is done. */
export async function loadMessages(language: Language, words = siteWords) {
  if (isFetched(language, words)) return;
  const { messages } = await words[language]();
  translationOf(language).load(language, messages);
  fetched.set(words, new Set([...(fetched.get(words) ?? []), language]));
}

/** Whether the words of every page have been fetched in a language. */
export function hasMessages(language: Language) {
  return isFetched(language, siteWords);
}

/** The words of the page's language, as far as they have been fetched; an id stands for itself until then. */
export function useMessages(): Translate {
  return translationOf(useLanguage()).t;
}
