import type { Core } from '@strapi/strapi';

const languages = [
  { code: 'en', name: 'English' },
  { code: 'fr', name: 'Français' },
];

/** Makes sure that editors can write in every language that the site speaks. */
export async function ensureLanguages(strapi: Core.Strapi) {
  const locales = strapi.plugin('i18n').service('locales');
  for (const language of languages) {
    if (!(await locales.findByCode(language.code))) await locales.create(language);
  }
}

export function readDefaultLanguage(strapi: Core.Strapi): Promise<string> {
  return strapi.plugin('i18n').service('locales').getDefaultLocale();
}

/** As an English sentence names it. */
export function nameOfLanguage(code: string) {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
