import { defaultLanguage } from '../src/i18n/language';

/** The parameters that pages read; others do not make another page. */
const known = ['category', 'page', 'topic'];

const prefix = new RegExp(`^/${defaultLanguage}(?=/|$)`);

/** Where the page of an address is: without what other sites add to links, in one spelling. */
export function pageAddress({ pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>) {
  const path = pathname.replace(prefix, '').replace(/\/+$/, '') || '/';
  const search = new URLSearchParams(
    known.flatMap((name) => {
      const value = searchParams.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  return { path, search: search.size > 0 ? `?${search}` : '' };
}
