import { expectTypeOf, test } from 'vitest';
import { createContentClient } from './index.js';

const api = createContentClient();

test('fields, links and zones decide the type of the answer', () => {
  const article = () =>
    api.news.findBySlug('a-slug', {
      locale: 'fr',
      fields: ['title', 'publishedOn'],
      populate: {
        cover: { fields: ['url', 'width'] },
        localizations: { fields: ['slug', 'locale'] },
        body: { on: { 'sections.quote': true, 'sections.figure': { populate: { image: true } } } },
      },
    });
  type Article = Awaited<ReturnType<typeof article>>;
  expectTypeOf<Article['title']>().toEqualTypeOf<string>();
  expectTypeOf<Article['cover']>().toEqualTypeOf<{
    id: number;
    documentId: string;
    url: string;
    width: number | null;
  } | null>();
  expectTypeOf<Article['body'][number]['__component']>().toEqualTypeOf<
    'sections.quote' | 'sections.figure'
  >();
  expectTypeOf<Article['localizations'][number]['locale']>().toEqualTypeOf<string>();
  expectTypeOf<Article>().not.toHaveProperty('summary');
});

test('a nested link of a single type is followed', () => {
  const site = () =>
    api.site.get({ populate: { privacyNotice: { populate: { page: { fields: ['path'] } } } } });
  type Site = Awaited<ReturnType<typeof site>>;
  expectTypeOf<NonNullable<Site['privacyNotice']>['page']>().toEqualTypeOf<{
    id: number;
    documentId: string;
    path: string | null;
  } | null>();
});

test('a misspelt key is refused at any depth', () => {
  // @ts-expect-error populat
  void (() => api.news.find({ populat: { cover: true } }));
  // @ts-expect-error coverr
  void (() => api.news.find({ populate: { coverr: true } }));
  // @ts-expect-error urll
  void (() => api.news.find({ populate: { cover: { fields: ['urll'] } } }));
  // @ts-expect-error titel
  void (() => api.news.find({ filters: { titel: 'x' } }));
  // @ts-expect-error sections.figur
  void (() => api.news.find({ populate: { body: { on: { 'sections.figur': true } } } }));
  const figure = { populate: { imag: true } } as const;
  // @ts-expect-error imag
  void (() => api.news.find({ populate: { body: { on: { 'sections.figure': figure } } } }));
  // @ts-expect-error titel
  void (() => api.news.find({ sort: ['titel:desc'] }));
});

test('conditions may be combined and reach through links', () => {
  void (() =>
    api.news.find({
      filters: { category: { $or: [{ slug: 'a' }, { localizations: { slug: 'b' } }] } },
      sort: ['publishedOn:desc'],
      pagination: { page: 1, pageSize: 12 },
    }));
});
