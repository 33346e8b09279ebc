import { createContext, useContext } from 'react';

/** The languages that the site speaks; the first is the default and has no URL prefix. */
export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** What those who speak a language call it. */
export const ownNames: Record<Language, string> = { en: 'English', fr: 'Français' };

export const defaultLanguage: Language = 'en';

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

export const LanguageContext = createContext<Language>(defaultLanguage);

/** The language of the page's address. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
