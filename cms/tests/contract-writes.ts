import type { Api } from './contract-sides';

/** Writes one category in two languages, changes, reads and deletes it; gives every answer. */
export async function writeCategory(api: Api): Promise<unknown[]> {
  const slug = 'written-by-contract';
  const bySlug = { filters: { slug }, populate: ['localizations'] } as const;
  const made = await api.newsCategories.create({ name: 'Contract', slug }, { fields: ['name'] });
  const { documentId } = made;
  const answers: unknown[] = [
    made,
    await api.newsCategories.find(bySlug),
    await api.newsCategories.find({ ...bySlug, status: 'draft' }),
    await api.newsCategories.update(documentId, { name: 'Contrat', slug }, { locale: 'fr' }),
    await api.newsCategories.findOne(documentId, { locale: 'fr', populate: ['localizations'] }),
    await api.newsCategories.update(
      documentId,
      { name: 'Contracts' },
      { fields: ['order', 'name'] },
    ),
    await api.newsCategories.update(documentId, { name: 'Unfinished' }, { status: 'draft' }),
    await api.newsCategories.find(bySlug),
    await api.newsCategories.find({ ...bySlug, status: 'draft' }),
    await api.newsCategories.delete(documentId, { locale: 'fr' }),
    await api.newsCategories.find(bySlug),
    await api.newsCategories.find({ ...bySlug, locale: 'fr' }),
  ];
  await api.newsCategories.delete(documentId);
  return [...answers, await api.newsCategories.find({ ...bySlug, status: 'draft' })];
}

/** Writes an article with links and sections, moves its links, and deletes it; gives every answer. */
export async function writeArticle(api: Api): Promise<unknown[]> {
  const category = await api.newsCategories.findBySlug('projects');
  const [first, second, third] = (
    await api.news.find({ sort: 'slug', pagination: { page: 1, pageSize: 3 } })
  ).data.map((article) => article.documentId);
  if (!first || !second || !third) throw new Error('There is too little news');
  const populate = {
    category: { fields: ['slug'] },
    related: { fields: ['slug'] },
    seo: true,
    corrections: true,
    body: { on: { 'sections.quote': true } },
  } as const;
  const shown = { fields: ['title'], populate } as const;
  const article = await api.news.create(
    {
      title: 'Written by the contract',
      slug: 'written-by-contract',
      summary: 'Long enough to be the summary of an article',
      publishedOn: '2026-01-02',
      category: category.documentId,
      related: [first, second],
      seo: { metaTitle: 'Contract' },
      corrections: [{ date: '2026-01-03', note: 'None' }],
      body: [{ __component: 'sections.quote', text: 'A contract is a contract.' }],
    },
    shown,
  );
  const { documentId } = article;
  const change = (related: object) => api.news.update(documentId, { related }, shown);
  const answers: unknown[] = [
    article,
    await api.news.findOne(documentId, { ...shown, status: 'draft' }),
    await change({ connect: [third] }),
    await change({ disconnect: [first] }),
    await change({ connect: [{ documentId: first, position: { before: second } }] }),
    await change({ set: [third] }),
    await api.news.update(documentId, { category: null, seo: null, body: [] }, shown),
  ];
  await api.news.delete(documentId);
  return answers;
}

export interface Written {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

function posted(path: string, data: unknown): Written {
  return { method: 'POST', path, body: { data } };
}

/** What may not be written. */
export const refusedWrites: readonly Written[] = [
  { method: 'POST', path: 'news-categories', body: {} },
  { method: 'PUT', path: 'site', body: { nothing: true } },
  { method: 'PUT', path: 'news-categories/none', body: { data: { name: 'None' } } },
  { method: 'DELETE', path: 'news-categories/none', body: undefined },
  { method: 'DELETE', path: 'news-categories/none?foo=1', body: undefined },
  { method: 'DELETE', path: 'news-categories/none?status=draft', body: undefined },
  { method: 'PUT', path: 'site', body: { data: { nope: 1 } } },
  { method: 'PUT', path: 'site', body: { data: { email: 'nobody' } } },
  { method: 'PUT', path: 'site', body: { data: { name: 'W' } } },
  posted('news-categories?foo=1', { name: 'Contract' }),
  posted('news-categories?fields=nope', { name: 'Contract' }),
  posted('news-categories', { name: 'Contract', id: 1 }),
  posted('news-categories', { name: 'Contract', documentId: 'x' }),
  posted('news-categories', { name: 'Contract', createdAt: '2020-01-01T00:00:00.000Z' }),
  posted('news-categories', { name: 'Contract', localizations: [] }),
  posted('news-categories', { name: 'Contract', nope: 1 }),
  posted('news-categories', { name: 'Contract' }),
  posted('news-categories', { name: 'C', slug: 'c' }),
  posted('news-categories', { name: 'Contract', slug: 'projects' }),
  posted('news-categories', { name: 'Contract', slug: 'contract', order: -1 }),
  posted('news-categories', { name: 'Contract', slug: 'contract', order: 'many' }),
  posted('news-categories?status=draft', { name: 7 }),
  posted('news-categories?status=draft', { name: 'C'.repeat(61) }),
  posted('leadership?status=draft', { group: 'nobody' }),
  posted('news?status=draft', { featured: 'maybe' }),
  posted('news?status=draft', { title: 'Contract', seo: { nope: 1 } }),
  posted('news?status=draft', { title: 'Contract', seo: { metaTitle: 7 } }),
  posted('news?status=draft', { title: 'Contract', corrections: [{ nope: 1 }] }),
  posted('news?status=draft', { body: [{ __component: 'sections.quote', nope: 1 }] }),
  posted('news?status=draft', { title: 'Contract', category: 'none' }),
];
