import { defaultLanguage } from '../src/i18n/language';
import { controlCharacter } from './request-address';

/** The parameters that pages read; others do not make another page. */
const known = ['category', 'page', 'topic'];

const prefix = new RegExp(`^/${defaultLanguage}(?=/|$)`);

export interface PageAddress {
  path: string;
  /** Empty, or from the question mark on. */
  search: string;
}

function knownOf(searchParams: URLSearchParams) {
  const search = new URLSearchParams(
    known.flatMap((name) => {
      const value = searchParams.get(name);
      return value && !controlCharacter.test(value) ? [[name, value]] : [];
    }),
  );
  return search.size > 0 ? `?${search}` : '';
}

/** Where the page of an address is: without what other sites add to links, in one spelling. */
export function pageAddress(asked: URL): PageAddress {
  // Two slashes at the start would lead to another site.
  const path =
    asked.pathname
      .replace(/\/+/g, '/')
      .replace(prefix, '')
      .replace(/^\/index\.html$/, '/')
      .replace(/\/$/, '') || '/';
  return { path, search: asked.search && knownOf(asked.searchParams) };
}
