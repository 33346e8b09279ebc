import { isStrapiError } from '@wsco/content-client';
import type { ContentClient } from '@wsco/content-client';
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
  pathOf: (documentId: string, api: ContentClient) => string | Promise<string>;
}

/** A redirect to where a document is now that once had an address; null if none had. */
export async function redirectFrom(services: Services, former: FormerAddress) {
  const { collection, from, language, pathOf } = former;
  const api = await services.api();
  const { data: redirects } = await api.redirects.find({
    fields: ['target', 'language'],
    filters: {
      collection: { $eq: collection },
      from: { $eq: from },
      language: { $in: [language, defaultLanguage] },
    },
  });
  const found = redirects.find((each) => each.language === language) ?? redirects[0];
  return found ? redirect(await pathOf(found.target, api), 301) : null;
}

/** What is found at an address, else a redirect to where it moved; rejects if it is nowhere. */
export async function foundOrMoved<Found>(
  services: Services,
  found: Promise<Found>,
  former: FormerAddress,
): Promise<Found | Response> {
  try {
    return await found;
  } catch (error) {
    const moved = isStrapiError(error, 'not-found') && (await redirectFrom(services, former));
    if (moved) return moved;
    throw error;
  }
}
