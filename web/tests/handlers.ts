import { http, HttpResponse } from 'msw';
import type { JsonBodyType } from 'msw';
import { homePage, navigation, site } from './content';

const origin = 'http://localhost';

/** The address of an endpoint of the CMS, such as `site` or `news`. */
export function endpoint(path: string) {
  return `${origin}/api/${path}`;
}

/** Answers with one document. */
export function document(path: string, data: JsonBodyType) {
  return http.get(endpoint(path), () => HttpResponse.json({ data, meta: {} }));
}

/** Answers with a list, or with the page of it that was asked for. */
export function collection(path: string, data: JsonBodyType[]) {
  return http.get(endpoint(path), ({ request }) => {
    const { searchParams } = new URL(request.url);
    const page = Number(searchParams.get('pagination[page]') ?? 1);
    const pageSize = Number(searchParams.get('pagination[pageSize]') ?? 25);
    const pageCount = Math.ceil(data.length / pageSize);
    return HttpResponse.json({
      data: data.slice((page - 1) * pageSize, page * pageSize),
      meta: { pagination: { page, pageSize, pageCount, total: data.length } },
    });
  });
}

/** Answers with an error in Strapi's shape. */
export function failure(path: string, status: number, message = 'Out of order') {
  return http.get(endpoint(path), () =>
    HttpResponse.json(
      { data: null, error: { status, name: 'Error', message, details: {} } },
      { status },
    ),
  );
}

export const handlers = [
  document('site', site),
  document('navigation', navigation),
  document('home-page', homePage),
  collection('news', []),
  collection('news-categories', []),
  collection('leadership', []),
  collection('organization-pages', []),
  collection('redirects', []),
  http.post(endpoint('inquiries/challenge'), () => HttpResponse.json({ data: null })),
];
