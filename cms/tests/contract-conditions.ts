import type { Api, Ask } from './contract-sides';

/** An article of the demo content that has most of what one can have. */
export const slug = 'one-building-first';

const news =
  (filters: Filters): Ask =>
  (api) =>
    api.news.find({ fields: ['slug'], filters, sort: 'slug' });

type Filters = NonNullable<NonNullable<Parameters<Api['news']['count']>[0]>['filters']>;

/** Questions with every operator, through every kind of link. */
export const conditions: Record<string, Ask> = {
  'a value': news({ slug }),
  'a truth': news({ featured: true }),
  '$eq, $ne and null': news({ slug: { $ne: slug }, seo: { metaTitle: { $eq: null } } }),
  '$ne null': news({ cover: { alternativeText: { $ne: null } } }),
  '$in and $notIn': news({ slug: { $in: [slug, 'one-table'] }, title: { $notIn: ['x'] } }),
  'no value at all': news({ slug: { $in: [] } }),
  '$lt and $gte of a day': news({ publishedOn: { $gte: '2026-02-01', $lt: '2026-06-01' } }),
  '$between days': news({ publishedOn: { $between: ['2026-02-01', '2026-06-01'] } }),
  moments: news({
    createdAt: { $gt: '2020-01-01T00:00:00.000Z' },
    publishedAt: { $notNull: true },
  }),
  '$contains and $notContains': news({ title: { $contains: 'CIT', $notContains: 'data' } }),
  '$containsi and $notContainsi': news({ title: { $containsi: 'CIT', $notContainsi: 'DATA' } }),
  '$startsWith and $endsWith': news({ slug: { $startsWith: 'A', $endsWith: 'S' } }),
  '$startsWithi and $endsWithi': news({ title: { $startsWithi: 'a', $endsWithi: 'S' } }),
  '$eqi and $nei': news({ slug: { $eqi: slug.toUpperCase(), $nei: 'x' } }),
  'a percent sign and a line': news({ title: { $contains: '%_' } }),
  '$not of an operator': news({ slug: { $not: { $contains: 'a' } } }),
  '$not of conditions': news({ $not: { featured: false, slug: { $contains: 'a' } } }),
  '$not through a link': news({ $not: { category: { slug: 'projects' } } }),
  '$not through what may be missing': news({ $not: { related: { slug: 'one-table' } } }),
  '$and, $or and $not together': news({
    $or: [{ slug }, { $and: [{ title: { $contains: 'city' } }, { $not: { slug: 'one-table' } }] }],
  }),
  'conditions of a link': news({ category: { slug: { $in: ['projects', 'finance'] } } }),
  'conditions of a link of many': news({
    related: { title: { $contains: 'a' }, slug: { $ne: 'x' } },
  }),
  'two conditions on links of many': news({
    $and: [{ related: { slug: { $contains: 'a' } } }, { related: { slug: { $contains: 'b' } } }],
  }),
  'links of links': news({ related: { category: { name: { $notNull: true } } } }),
  'what has no link': news({ related: { id: { $null: true } } }),
  media: news({ attachments: { mime: { $contains: 'pdf' } } }),
  components: news({ corrections: { note: { $notNull: true } } }),
  'a link of a component': news({ seo: { shareImage: { url: { $notNull: true } } } }),
  translations: news({ localizations: { locale: 'fr' } }),
  'groups in a link': news({ category: { $or: [{ slug: 'projects' }, { slug: 'finance' }] } }),
  'groups in a link and around it': news({
    $or: [{ slug: 'none' }],
    category: { $or: [{ slug: 'projects' }] },
  }),
  numbers: (api) => api.leadership.find({ filters: { order: { $gt: 1, $lte: 4 } } }),
  '$between numbers': (api) => api.leadership.find({ filters: { order: { $between: [2, 4] } } }),
  'values of an enumeration': (api) =>
    api.leadership.find({ filters: { group: { $in: ['board', 'advisory'] } } }),
  'blocks that are set': (api) =>
    api.leadership.find({ filters: { biography: { $notNull: true } } }),
  identity: async (api) => {
    const { documentId, id }: { documentId: string; id: number } = await api.news.findBySlug(slug);
    return api.news.find({ filters: { documentId, id: { $in: [id] } } });
  },
};
