import { expectTypeOf, test } from 'vitest';
import type { City, Country, Item } from './example-answers.js';
import type { ExampleSchema } from './example-schema.js';
import type { Client, ResultOf } from './index.js';

declare const api: Client<ExampleSchema>;

test('nothing is required of a draft, and of what has no drafts all that was', () => {
  const cities = () =>
    api.cities.find({
      status: 'draft',
      fields: ['name', 'kind', 'publishedAt'],
      populate: {
        country: { fields: ['name'] },
        districts: { fields: ['name'] },
        address: { fields: ['street'] },
        body: { on: { 'sections.text': true } },
      },
    });
  expectTypeOf<Item<typeof cities>>().toEqualTypeOf<{
    id: number;
    documentId: string;
    name: string | null;
    kind: 'capital' | 'town' | null;
    publishedAt: string | null;
    country: { id: number; documentId: string; name: string } | null;
    districts: { id: number; documentId: string; name: string | null }[];
    address: { id: number; street: string | null } | null;
    body: { __component: 'sections.text'; id: number; text: string | null }[];
  }>();
});

test('of a status that is known only when it runs, the answer may be a draft', () => {
  const status: 'draft' | 'published' = Math.random() > 0.5 ? 'draft' : 'published';
  const cities = () => api.cities.find({ status, fields: ['name'] });
  expectTypeOf<Item<typeof cities>['name']>().toEqualTypeOf<string | null>();
  const published = () => api.cities.find({ status: 'published', fields: ['name'] });
  expectTypeOf<Item<typeof published>['name']>().toEqualTypeOf<string>();
});

test('a preview answers drafts, unless asked for what is published', () => {
  const preview = api.preview('token');
  const cities = () => preview.cities.find({ fields: ['name'] });
  expectTypeOf<Item<typeof cities>['name']>().toEqualTypeOf<string | null>();
  const published = () => preview.cities.find({ status: 'published', fields: ['name'] });
  expectTypeOf<Item<typeof published>['name']>().toEqualTypeOf<string>();
  const countries = () => preview.countries.find({ fields: ['name'] });
  expectTypeOf<Item<typeof countries>['name']>().toEqualTypeOf<string>();
});

test('the meta is that of the pagination', async () => {
  const pages = await api.cities.find({ pagination: { page: 1 } });
  expectTypeOf(pages.meta.pagination.total).toEqualTypeOf<number>();
  expectTypeOf(pages.meta.pagination).toHaveProperty('pageCount');
  const range = await api.cities.find({ pagination: { start: 0, limit: 5 } });
  expectTypeOf(range.meta.pagination).toHaveProperty('limit');
  expectTypeOf(range.meta.pagination).not.toHaveProperty('pageCount');
  const uncounted = await api.cities.find({ pagination: { page: 1, withCount: false } });
  expectTypeOf(uncounted.meta.pagination).not.toHaveProperty('total');
});

test('a query is a value with the type of its answer', () => {
  const card = api.cities.query({ fields: ['name'], populate: { cover: { fields: ['url'] } } });
  expectTypeOf<ResultOf<typeof card>>().toEqualTypeOf<{
    id: number;
    documentId: string;
    name: string;
    cover: { id: number; documentId: string; url: string } | null;
  }>();
  const found = () => api.cities.find({ ...card, sort: ['name:desc'] });
  expectTypeOf<Item<typeof found>>().toEqualTypeOf<ResultOf<typeof card>>();
  const same = () => api.cities.find(card);
  expectTypeOf<Item<typeof same>>().toEqualTypeOf<ResultOf<typeof card>>();
});

test('a query made of another has the type of its own answer', () => {
  const card = api.cities.query({ fields: ['name'] });
  const slug = api.cities.query({ ...card, fields: ['slug'] });
  expectTypeOf<ResultOf<typeof slug>>().toEqualTypeOf<{
    id: number;
    documentId: string;
    slug: string;
  }>();
  const draft = api.cities.query({ ...card, status: 'draft' });
  expectTypeOf<ResultOf<typeof draft>['name']>().toEqualTypeOf<string | null>();
});

test('what is asked for only sometimes may be missing', () => {
  const flag = Math.random() > 0.5;
  const some = () => api.cities.find({ ...(flag ? { fields: ['name'] } : {}) });
  expectTypeOf<Item<typeof some>['population']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Item<typeof some>['id']>().toEqualTypeOf<number>();
  const linked = () =>
    api.cities.find({ fields: ['name'], ...(flag ? { populate: { country: true } } : {}) });
  expectTypeOf<Item<typeof linked>['country']>().toEqualTypeOf<Country | null | undefined>();
  const twin = () =>
    api.cities.find({ populate: { twin: { ...(flag ? { fields: ['name'] } : {}) } } });
  expectTypeOf<NonNullable<Item<typeof twin>['twin']>['slug']>().toEqualTypeOf<
    string | undefined
  >();
  const pages = () => api.cities.find({ pagination: { page: 1, withCount: flag } });
  type Meta = Awaited<ReturnType<typeof pages>>['meta']['pagination'];
  expectTypeOf<Meta['total']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Meta['page']>().toEqualTypeOf<number>();
});

test('every document of every page has the type of the query', () => {
  const each = async () => {
    for await (const city of api.cities.iterate({ fields: ['name'] })) return city;
    return null;
  };
  expectTypeOf<NonNullable<Awaited<ReturnType<typeof each>>>>().toEqualTypeOf<{
    id: number;
    documentId: string;
    name: string;
  }>();
});

test('writes answer what was asked for', () => {
  const made = () =>
    api.countries.create(
      { name: 'Norway', iso: 'NO' },
      { fields: ['name'], populate: ['capital'] },
    );
  expectTypeOf<Awaited<ReturnType<typeof made>>>().toEqualTypeOf<{
    id: number;
    documentId: string;
    name: string;
    capital: City | null;
  }>();
  expectTypeOf<Awaited<ReturnType<typeof api.cities.delete>>>().toBeVoid();
});
