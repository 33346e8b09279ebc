import { z } from 'zod';
import { ask } from './ask';

const deep = [
  'populate[category]=true',
  'populate[cover]=true',
  'populate[related][populate][cover]=true',
  'populate[attachments]=true',
  'populate[seo][populate][shareImage]=true',
  'populate[body][on][sections.figure][populate]=*',
  'populate[body][on][sections.gallery][populate]=*',
  'populate[body][on][sections.leaders][populate][leaders][populate]=portrait',
].join('&');

const tree = 'populate[parent][fields]=path&populate[children][fields]=title&populate[cover]=true';

const home = [
  'populate[sections][on][sections.hero][populate]=*',
  'populate[sections][on][sections.leader-spotlight][populate][leader][populate]=portrait',
  'populate[sections][on][sections.link-list][populate][links][populate]=page',
  'populate[sections][on][sections.page-teaser][populate]=page',
].join('&');

const menus =
  'populate[header][populate][page]=true&populate[header][populate][children][populate]=page' +
  '&populate[footer][populate][page]=true&populate[footer][populate][children][populate]=page';

/** Questions whose answers do not depend on which documents the demo content has. */
const general = [
  'news?sort=publishedOn:desc&pagination[pageSize]=5&populate[category]=true&populate[cover]=true',
  'news?sort=publishedOn:desc&pagination[pageSize]=5&pagination[page]=2&fields=title',
  'news?sort=publishedOn:desc&pagination[pageSize]=5&locale=fr&populate[category]=true',
  'news?fields=title&pagination[pageSize]=10',
  'news?filters[category][slug]=projects&fields=slug&pagination[pageSize]=50',
  'news?filters[featured]=true&fields=slug',
  'news?filters[title][$containsi]=changed&fields=slug',
  'news?filters[related][slug][$contains]=a&fields=slug&sort=slug',
  'news?filters[corrections][note][$notNull]=true&fields=slug',
  'news?filters[seo][metaTitle][$startsWith]=w&fields=slug',
  'news?filters[cover][alternativeText][$startsWith]=w&fields=slug',
  'news?filters[seo][shareImage][id][$notNull]=true&fields=slug',
  'news?sort=category.name,slug&fields=slug&pagination[pageSize]=4',
  'news?sort=updatedAt:desc&fields=slug&pagination[pageSize]=1',
  'news?sort=publishedAt:desc&fields=slug&pagination[pageSize]=1',
  'news?filters[id][$gt]=100&fields=slug&pagination[pageSize]=1',
  'news?_q=changed&fields=slug',
  'news?locale=*&fields=locale&pagination[pageSize]=100',
  'news?filters[localizations][locale]=fr&fields=slug&pagination[pageSize]=3',
  'news?fields=slug&populate[related][count]=true&pagination[pageSize]=3',
  'news?filters[slug]=no-such-article',
  'news/aaaaaaaaaaaaaaaaaaaaaaaa',
  'news-categories?sort=order',
  'news-categories?sort=name&locale=fr',
  'organization-pages?sort=path&fields=path&populate[parent][fields]=path&pagination[pageSize]=99',
  'organization-pages?filters[parent][slug]=how-we-work&fields=path&sort=order',
  'organization-pages?filters[parent][id][$null]=true&fields=path&sort=order&locale=fr',
  'organization-pages?filters[children][title][$contains]=w&fields=path',
  'organization-pages?filters[path]=nowhere',
  'leadership?sort=group,order&populate[portrait]=true',
  'leadership?filters[group]=board&fields=name',
  'leadership?locale=fr&fields=quote',
  'leadership?filters[biography][$notNull]=true&fields=name',
  'site?populate=*',
  'site?populate=*&locale=fr',
  `navigation?${menus}`,
  `navigation?${menus}&locale=fr`,
  `home-page?${home}`,
  `home-page?${home}&locale=fr`,
];

const documents = z.object({
  data: z.array(z.object({ documentId: z.string(), slug: z.string(), path: z.string().nullish() })),
});

async function published(path: string, locale = 'en') {
  const { body } = await ask(`/api/${path}?pagination[pageSize]=100&sort=slug&locale=${locale}`);
  return documents.parse(body).data;
}

async function inLanguage(locale: string): Promise<string[]> {
  const news = await published('news', locale);
  const pages = await published('organization-pages', locale);
  const leaders = await published('leadership', locale);
  const ask = `locale=${locale}`;
  return [
    ...news.map(({ slug }) => `news?filters[slug][$eq]=${slug}&${ask}&${deep}`),
    ...pages.map(({ path }) => `organization-pages?filters[path][$eq]=${path}&${ask}&${tree}`),
    ...leaders.map(({ slug }) => `leadership?filters[slug]=${slug}&${ask}&populate[portrait]=true`),
  ];
}

/** Questions about lists, and about each document of the demo content, by name and by id. */
export async function probePaths(): Promise<string[]> {
  const [news, pages] = [await published('news'), await published('organization-pages')];
  return [
    ...general,
    ...(await inLanguage('en')),
    ...(await inLanguage('fr')),
    ...news.slice(0, 6).map(({ documentId }) => `news/${documentId}?locale=fr&${deep}`),
    ...pages.slice(0, 4).map(({ documentId }) => `organization-pages/${documentId}?${tree}`),
    ...(await published('news-categories')).map((each) => `news-categories/${each.documentId}`),
  ];
}
