import { http } from 'msw';

/** Where the store itself answers, which decides ties as Strapi does. */
export const plainStoreUrl = 'http://plain-store.test';

/** Changed as text, since `filters[title][$eq]` without a value says something else than with one. */
function withoutTies(query: string) {
  const sorts = [...query.matchAll(/(?<=^|&)sort[^=&]*/g)].map(([key]) => decodeURIComponent(key));
  const key = sorts.at(-1) ?? 'sort';
  if (sorts.length === 0) return `${query}&sort=documentId`;
  if (key === 'sort') return query.replace(/((?:^|&)sort=[^&]*)/, '$1,documentId');
  const place = /^sort\[(\d+)\](\[)?/.exec(key);
  if (!place) return `${query}&sort[documentId]=asc`;
  const next = `sort[${Number(place[1]) + 1}]`;
  return place[2] ? `${query}&${next}[documentId]=asc` : `${query}&${next}=documentId`;
}

/** Asks the store as the CMS asks Strapi for the public: with an order that leaves no ties. */
export function storeWithoutTies(storeUrl: string) {
  return http.all(`${storeUrl}/*`, ({ request }) => {
    const [path = '', query = ''] = request.url.replace(storeUrl, plainStoreUrl).split('?');
    const isList = new URL(path).pathname.split('/').length === 3 && request.method === 'GET';
    const isPublic = !request.headers.has('authorization');
    const asked = isList && isPublic ? withoutTies(query) : query;
    return fetch(new Request(`${path}?${asked}`, request));
  });
}
