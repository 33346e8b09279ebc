import type { createContentClient } from '@wsco/content-client';

/** What `editing.spec.ts` makes and takes away again. */
const isLasting = ({ path }: { path: string | null }) => !path?.startsWith('moved-on-');

/** Addresses of one page of each kind in a language, taken from the content. */
export async function addressesIn(
  api: ReturnType<typeof createContentClient>,
  locale: string,
  prefix: string,
) {
  const newest = { locale, fields: ['slug'], pagination: { pageSize: 1 } } as const;
  const [articles, categories, leaders, pages] = await Promise.all([
    api.news.find({ ...newest, sort: ['publishedOn:desc'] }),
    api.newsCategories.find({ ...newest, sort: ['order:asc'] }),
    api.leadership.find(newest),
    api.organizationPages.find({ locale, fields: ['path'], sort: ['path:asc'] }),
  ]);
  return [
    prefix || '/',
    `${prefix}/news`,
    `${prefix}/news?page=2`,
    ...categories.data.map(({ slug }) => `${prefix}/news?category=${slug}`),
    ...articles.data.map(({ slug }) => `${prefix}/news/${slug}`),
    `${prefix}/leadership`,
    ...leaders.data.map(({ slug }) => `${prefix}/leadership/${slug}`),
    ...pages.data.filter(isLasting).map(({ path }) => `${prefix}/${path}`),
    `${prefix}/contact`,
    `${prefix}/contact?topic=press`,
    `${prefix}/developers`,
  ];
}
