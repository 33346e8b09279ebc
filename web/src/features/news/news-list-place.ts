import { isSlug } from '../../document-address';
import type { NewsListPlace } from '../../paths';

/** Where in the news an address leads; what makes no sense in it counts as not given. */
export function newsListPlace(search: URLSearchParams): NewsListPlace {
  const category = search.get('category') ?? '';
  const page = search.get('page') ?? '';
  return {
    ...(isSlug(category) ? { category } : {}),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}
