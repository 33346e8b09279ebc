import { defaultLanguage } from '../i18n/language';
import type { Language } from '../i18n/language';
import { pictureQuery } from './sections/body-query';

/** An article as links to it show it. */
export const headline = {
  fields: ['title', 'slug', 'summary', 'publishedOn', 'locale'],
  populate: { category: { fields: ['name', 'slug'] }, cover: pictureQuery },
} as const;

/**
 * The newest articles as lists show them, each once: those of the default language, with their
 * translations. (Strapi's filters cannot ask for what is not translated.)
 */
export function headlinesIn(language: Language) {
  const inLanguage = { locale: { $eq: language } } as const;
  return {
    locale: defaultLanguage,
    fields: headline.fields,
    populate: {
      cover: pictureQuery,
      category: {
        fields: ['name', 'slug'],
        populate: { localizations: { fields: ['name', 'slug'], filters: inLanguage } },
      },
      localizations: { ...headline, filters: inLanguage },
    },
    sort: ['publishedOn:desc', 'documentId:asc'],
  } as const;
}
