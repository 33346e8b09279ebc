import type { Core } from '@strapi/strapi';
import { readDefaultLanguage } from '../languages';

/** The codes of all languages, the default first. */
export async function readLanguages(strapi: Core.Strapi): Promise<string[]> {
  const all: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const first = await readDefaultLanguage(strapi);
  const codes = all.map(({ code }) => code);
  return [first, ...codes.filter((code) => code !== first).sort()];
}
