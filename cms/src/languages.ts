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
