import { loadMessages } from '../../i18n/messages';
import type { CreateLoader } from '../../routes';
import { inquiryWords } from './inquiry-words';

/** All else that the form shows comes with the site. */
export const inquiryLoader: CreateLoader = (_services, language) => async () => {
  await loadMessages(language, inquiryWords);
  return null;
};
