import { http, HttpResponse } from 'msw';
import type { JsonBodyType } from 'msw';
import { endpoint } from './handlers';

type Document = Record<string, JsonBodyType> & { locale: string };

/** Answers whoever asks for a document by its slug or path, in its language; lists are left to others. */
export function lookup(path: string, attribute: 'slug' | 'path', documents: readonly Document[]) {
  return http.get(endpoint(path), ({ request }) => {
    const { searchParams } = new URL(request.url);
    const wanted = searchParams.get(`filters[${attribute}][$eq]`);
    if (wanted === null) return undefined;
    const data = documents.filter(
      (each) => each[attribute] === wanted && each.locale === searchParams.get('locale'),
    );
    return HttpResponse.json({ data, meta: { pagination: { page: 1, pageSize: 1 } } });
  });
}
