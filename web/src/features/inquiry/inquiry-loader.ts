import { loadMessages } from '../../i18n/messages';
import type { CreateLoader } from '../../routes';
import { inquiryWords } from './inquiry-words';

/**
 * All else that the form shows comes with the site; the client is fetched along, so that whoever
 * lost the connection while writing is told so.
 */
export const inquiryLoader: CreateLoader = (services, language) => async () => {
  await Promise.all([loadMessages(language, inquiryWords), services.api()]);
  return null;
};
