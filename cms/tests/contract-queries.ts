import { conditions, slug } from './contract-conditions';
import type { Ask } from './contract-sides';

const routes: Record<string, Ask> = {
  'a list of news': (api) => api.news.find(),
  'a list of categories': (api) => api.newsCategories.find(),
  'a list of pages': (api) => api.organizationPages.find(),
  'a list of leaders': (api) => api.leadership.find(),
  'the site': (api) => api.site.get(),
  'the navigation': (api) => api.navigation.get(),
  'the home page': (api) => api.homePage.get(),
  'a count': (api) => api.news.count({ filters: { featured: false } }),
  'a document by its slug': (api) => api.news.findBySlug(slug, { fields: ['title'] }),
  'a document by its documentId': async (api) => {
    const { documentId } = await api.news.findBySlug(slug);
    return api.news.findOne(documentId, { populate: ['category'], fields: ['title', 'updatedAt'] });
  },
  'every document of every page': async (api) => {
    const slugs: (string | null)[] = [];
    const query = { fields: ['slug'], pagination: { pageSize: 7 } } as const;
    for await (const article of api.news.iterate(query)) slugs.push(article.slug);
    return slugs;
  },
};

const fields: Record<string, Ask> = {
  'some fields': (api) => api.leadership.find({ fields: ['name', 'termStart', 'biography'] }),
  'system fields': (api) =>
    api.news.find({ fields: ['createdAt', 'updatedAt', 'publishedAt', 'locale', 'documentId'] }),
  'every field': (api) => api.newsCategories.find({ fields: ['*'] }),
  'no field in particular': (api) => api.newsCategories.find({ fields: [] }),
};

const languages: Record<string, Ask> = {
  'a list in French': (api) => api.news.find({ locale: 'fr' }),
  'a single in French': (api) => api.site.get({ locale: 'fr', populate: { openingHours: true } }),
  'a page in French with its links': (api) =>
    api.organizationPages.find({ locale: 'fr', populate: ['parent', 'children', 'localizations'] }),
  'a language without content': (api) => api.news.find({ locale: 'de' }),
};

const links: Record<string, Ask> = {
  'every link of news': (api) => api.news.find({ populate: '*' }),
  'every link of a page': (api) => api.organizationPages.find({ populate: '*', locale: 'fr' }),
  'every link of a leader': (api) => api.leadership.find({ populate: '*' }),
  'every link of the site': (api) => api.site.get({ populate: '*' }),
  'every link of the navigation': (api) => api.navigation.get({ populate: '*' }),
  'every link of the home page': (api) => api.homePage.get({ populate: '*' }),
  'links by name': (api) => api.news.find({ populate: ['cover', 'category', 'related'] }),
  'links of links by path': (api) =>
    api.news.find({ populate: ['category.localizations', 'related.cover', 'seo.shareImage'] }),
  'a link and its link in either order': (api) =>
    api.news.find({ populate: ['related.category', 'related', 'category', 'related.seo'] }),
  'links as true and false': (api) => api.news.find({ populate: { cover: true, category: false } }),
  'parts of nested links': (api) =>
    api.news.find({
      fields: ['title'],
      populate: {
        related: {
          fields: ['slug'],
          populate: { category: { fields: ['name'] }, cover: { fields: ['url', 'formats'] } },
        },
        attachments: { fields: ['name', 'size', 'mime'] },
        corrections: { fields: ['note'] },
      },
    }),
  'every link of a link': (api) =>
    api.news.find({ fields: ['slug'], populate: { related: { populate: '*' } } }),
  'every link of a component': (api) =>
    api.organizationPages.find({ fields: ['slug'], populate: { seo: { populate: '*' } } }),
  'components in components': (api) =>
    api.navigation.get({
      populate: {
        header: { populate: { children: { populate: { page: { fields: ['path'] } } } } },
        footer: { fields: ['label'], populate: ['page', 'children'] },
      },
    }),
  translations: (api) =>
    api.news.find({ fields: ['slug'], populate: { localizations: { fields: ['locale'] } } }),
  'links by their own conditions and order': (api) =>
    api.organizationPages.find({
      fields: ['slug'],
      populate: {
        children: {
          fields: ['title'],
          filters: { $or: [{ title: { $startsWith: 'C' } }, { order: { $gt: 2 } }] },
          sort: ['title:desc'],
        },
      },
    }),
  'components by their own conditions and order': (api) =>
    api.site.get({
      fields: ['name'],
      populate: {
        openingHours: { sort: 'weekday:asc', filters: { weekday: { $ne: 'monday' } } },
        holidays: { sort: ['date:desc'], fields: ['date'] },
        socialLinks: { filters: { url: { $contains: 'LINKEDIN' } } },
      },
    }),
  'counts of links': (api) =>
    api.organizationPages.find({ fields: ['slug'], populate: { children: { count: true } } }),
  'counts of related news': (api) =>
    api.news.find({ fields: ['slug'], populate: { related: { count: true } } }),
};

const zones: Record<string, Ask> = {
  'a whole zone': (api) => api.news.find({ fields: ['slug'], populate: { body: true } }),
  'a zone with every link': (api) =>
    api.organizationPages.find({ fields: ['slug'], populate: { body: { populate: '*' } } }),
  'some sections of a zone': (api) =>
    api.news.find({
      fields: ['slug'],
      populate: {
        body: {
          on: {
            'sections.quote': true,
            'sections.figure': { fields: ['caption'], populate: { image: { fields: ['url'] } } },
            'sections.gallery': { populate: ['images'] },
            'sections.leaders': { populate: { leaders: { populate: ['portrait'] } } },
          },
        },
      },
    }),
  'the sections of the home page': (api) =>
    api.homePage.get({
      locale: 'fr',
      populate: {
        sections: {
          on: {
            'sections.hero': { populate: { link: { populate: ['page'] }, image: true } },
            'sections.statement': { populate: { pillars: { sort: 'title' }, link: true } },
            'sections.link-list': { fields: ['title'], populate: { links: { populate: '*' } } },
            'sections.leader-spotlight': { populate: { leader: { populate: ['portrait'] } } },
            'sections.page-teaser': { populate: ['page.parent'] },
            'sections.latest-news': {},
          },
        },
      },
    }),
};

const orders: Record<string, Ask> = {
  one: (api) => api.news.find({ fields: ['slug'], sort: 'title' }),
  descending: (api) => api.news.find({ fields: ['slug'], sort: ['publishedOn:desc', 'slug'] }),
  'through a link': (api) =>
    api.news.find({ fields: ['slug'], sort: ['category.name:desc', 'title:asc'] }),
  'through a link of many': (api) => api.news.find({ fields: ['slug'], sort: 'related.title' }),
  'through a link of many, descending': (api) =>
    api.news.find({ fields: ['slug'], sort: 'related.title:desc' }),
  'through media': (api) => api.news.find({ fields: ['slug'], sort: 'cover.size:desc' }),
  'through a component': (api) => api.news.find({ fields: ['slug'], sort: 'seo.metaTitle' }),
  'through components of many': (api) =>
    api.news.find({ fields: ['slug'], sort: 'corrections.date:desc' }),
  'of what is often equal': (api) => api.news.find({ fields: ['slug'], sort: 'featured:desc' }),
  'with conditions': (api) =>
    api.news.find({ filters: { related: { slug: { $notNull: true } } }, sort: 'category.order' }),
  'of French text': (api) => api.news.find({ locale: 'fr', fields: ['title'], sort: 'title' }),
};

const pages: Record<string, Ask> = {
  'a page': (api) => api.news.find({ fields: ['slug'], pagination: { page: 2, pageSize: 10 } }),
  'the last page': (api) =>
    api.news.find({ fields: ['slug'], pagination: { page: 3, pageSize: 10 } }),
  'a page beyond the end': (api) => api.news.find({ pagination: { page: 99, pageSize: 10 } }),
  'a page alone': (api) => api.news.find({ fields: ['slug'], pagination: { page: 1 } }),
  'a range': (api) => api.news.find({ fields: ['slug'], pagination: { start: 3, limit: 4 } }),
  'a start alone': (api) => api.news.find({ fields: ['slug'], pagination: { start: 20 } }),
  'a range beyond the end': (api) => api.news.find({ pagination: { start: 1000, limit: 4 } }),
  'pages without a count': (api) =>
    api.news.find({ fields: ['slug'], pagination: { page: 2, pageSize: 3, withCount: false } }),
  'a range without a count': (api) =>
    api.news.find({ fields: ['slug'], pagination: { start: 2, limit: 3, withCount: false } }),
};

function named(kind: string, asks: Record<string, Ask>) {
  return Object.entries(asks).map(([name, ask]): [string, Ask] => [`${kind}: ${name}`, ask]);
}

/** Questions that a client may ask of published content and of drafts alike. */
export const queries: readonly [string, Ask][] = [
  ...named('routes', routes),
  ...named('fields', fields),
  ...named('languages', languages),
  ...named('links', links),
  ...named('zones', zones),
  ...named('conditions', conditions),
  ...named('order', orders),
  ...named('pages', pages),
];
