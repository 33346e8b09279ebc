import { isStrapiError } from '@wsco/content-client';
import { redirect } from 'react-router-dom';
import { defaultLanguage } from './i18n/language';
import type { Language } from './i18n/language';
import type { Services } from './services';

export interface FormerAddress {
  /** The collection's name in the API. */
  collection: 'news' | 'news-categories' | 'leadership' | 'organization-pages';
  /** The slug or path under which nothing is found. */
  from: string;
  language: Language;
  /** The page of the document that once was found under it. */
  pathOf: (documentId: string) => string | Promise<string>;
}

/** Leads on, by throwing as loaders do, to where a document is now that once had an address. */
export async function followRedirect({ api }: Services, former: FormerAddress) {
  const { collection, from, language, pathOf } = former;
  const { data: redirects } = await (
    await api()
  ).redirects.find({
    fields: ['target', 'language'],
    filters: {
      collection: { $eq: collection },
      from: { $eq: from },
      language: { $in: [language, defaultLanguage] },
    },
  });
  const found = redirects.find((each) => each.language === language) ?? redirects[0];
  // React Router follows a thrown response.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (found) throw redirect(await pathOf(found.target), 301);
}

/** For what catches: an error that stays one unless something moved away from the address. */
export function orFollowRedirect(services: Services, former: FormerAddress) {
  return async (error: unknown): Promise<never> => {
    if (isStrapiError(error, 'not-found')) await followRedirect(services, former);
    throw error;
  };
}
