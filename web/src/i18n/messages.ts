import { setupI18n } from '@lingui/core';
import type { Messages } from '@lingui/core';
import { useLanguage } from './language';
import type { Language } from './language';

export type Translate = (id: string, values?: Record<string, string | number>) => string;

const catalogs: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('./en.po'),
  fr: () => import('./fr.po'),
};

const translators = new Map<Language, Translate>();

/** Fetches a language's words; pages may be shown once it is done. */
export async function loadMessages(language: Language) {
  if (translators.has(language)) return;
  const { messages } = await catalogs[language]();
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  translators.set(language, (id, values) => i18n._(id, values));
}

/** Whether a language's words have been fetched. */
export function hasMessages(language: Language) {
  return translators.has(language);
}

/** The words of a language that has been fetched; an id stands for itself until then. */
function messagesIn(language: Language): Translate {
  return translators.get(language) ?? ((id) => id);
}

/** The words of the page's language. */
export function useMessages(): Translate {
  return messagesIn(useLanguage());
}
