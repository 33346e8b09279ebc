import { createContentClient } from '@wsco/content-client';

/** One page of each kind, by what it is; the first one is the home page. */
export async function pagesOf(siteUrl: string): Promise<Record<string, string>> {
  const api = createContentClient({ baseUrl: siteUrl });
  const [article, leader, page] = await Promise.all([
    api.news.findFirst({ fields: ['slug'], sort: ['publishedOn:desc'] }),
    api.leadership.findFirst({ fields: ['slug'], sort: ['slug:asc'] }),
    api.organizationPages.findFirst({ fields: ['path'], sort: ['order:asc', 'path:asc'] }),
  ]);
  return {
    home: '/',
    news: '/news',
    article: `/news/${article.slug}`,
    leadership: '/leadership',
    leader: `/leadership/${leader.slug}`,
    page: `/${page.path}`,
    contact: '/contact',
    developers: '/developers',
  };
}
