import type { Words } from '../../i18n/messages';

/** The words of the form, which no other page needs. */
export const inquiryWords: Words = {
  en: () => import('./en.po'),
  fr: () => import('./fr.po'),
};
