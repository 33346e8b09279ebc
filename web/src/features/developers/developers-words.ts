import type { Words } from '../../i18n/messages';

/** The words around the description, which no other page needs. */
export const developersWords: Words = {
  en: () => import('./en.po'),
  fr: () => import('./fr.po'),
};
