import { expectTypeOf, test } from 'vitest';
import type { Blocks, Client, ImageFormats, ResultOf } from './index.js';
import type { ExampleSchema } from './example-schema.js';

declare const api: Client<ExampleSchema>;

type Item<Call extends () => Promise<{ data: unknown[] }>> = Awaited<
  ReturnType<Call>
>['data'][number];

interface City {
  id: number;
  documentId: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string;
  locale: string;
  name: string;
  slug: string;
  code: string | null;
  kind: 'capital' | 'town';
  climate: 'mild' | 'harsh' | null;
  population: number;
  area: number | null;
  coastal: boolean | null;
  foundedOn: string;
  surveyedAt: string | null;
  opensAt: string | null;
  story: Blocks | null;
  facts: unknown;
}

interface Country {
  id: number;
  documentId: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string;
  name: string;
  iso: string;
}

interface File {
  id: number;
  documentId: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string;
  url: string;
  width: number | null;
  height: number | null;
  formats: ImageFormats | null;
}

test('without fields every scalar is there, and no link', () => {
  const all = () => api.cities.find();
  expectTypeOf<Item<typeof all>>().toEqualTypeOf<City>();
  const star = () => api.cities.find({ fields: ['*'] });
  expectTypeOf<Item<typeof star>>().toEqualTypeOf<City>();
  const none = () => api.cities.find({ fields: [] });
  expectTypeOf<Item<typeof none>>().toEqualTypeOf<City>();
});

test('fields are what was named, with the identity', () => {
  const some = () => api.cities.find({ fields: ['name', 'area', 'kind', 'publishedAt'] });
  expectTypeOf<Item<typeof some>>().toEqualTypeOf<{
    id: number;
    documentId: string;
    name: string;
    area: number | null;
    kind: 'capital' | 'town';
    publishedAt: string;
  }>();
});

test('of fields that are known only when it runs, each may be missing', () => {
  const names: ('name' | 'area')[] = ['name'];
  const some = () => api.cities.find({ fields: names });
  expectTypeOf<Item<typeof some>>().toEqualTypeOf<{
    id: number;
    documentId: string;
    name?: string;
    area?: number | null;
  }>();
});

test('links come whole, in part and nested', () => {
  const cities = () =>
    api.cities.find({
      fields: ['name'],
      populate: {
        country: true,
        twin: { fields: ['slug'], populate: { cover: { fields: ['url'] } } },
        districts: { fields: ['name'], sort: 'name', filters: { name: { $contains: 'a' } } },
        gallery: true,
        officers: { fields: ['name'] },
        mayor: { populate: { home: { fields: ['name'] } } },
        address: { fields: ['street'], populate: { map: { fields: ['url'] } } },
      },
    });
  expectTypeOf<Item<typeof cities>>().toEqualTypeOf<{
    id: number;
    documentId: string;
    name: string;
    country: Country | null;
    twin: {
      id: number;
      documentId: string;
      slug: string;
      cover: { id: number; documentId: string; url: string } | null;
    } | null;
    districts: { id: number; documentId: string; name: string }[];
    gallery: File[];
    officers: { id: number; name: string }[];
    mayor: {
      id: number;
      name: string;
      home: { id: number; documentId: string; name: string } | null;
    } | null;
    address: {
      id: number;
      street: string;
      map: { id: number; documentId: string; url: string } | null;
    };
  }>();
});

test('a star brings every link of the first level', () => {
  const districts = () => api.districts.find({ fields: ['name'], populate: '*' });
  expectTypeOf<Item<typeof districts>>().toEqualTypeOf<{
    id: number;
    documentId: string;
    name: string;
    city: City | null;
  }>();
  const about = () => api.about.get({ populate: { seo: { populate: '*' } } });
  expectTypeOf<NonNullable<Awaited<ReturnType<typeof about>>['seo']>>().toEqualTypeOf<{
    id: number;
    street: string;
    note: string | null;
    map: File | null;
  }>();
});

test('a list of paths brings links, and links of links', () => {
  const cities = () =>
    api.cities.find({ fields: ['name'], populate: ['gallery', 'country.capital', 'country'] });
  expectTypeOf<Item<typeof cities>>().toEqualTypeOf<{
    id: number;
    documentId: string;
    name: string;
    gallery: File[];
    country: Simplified<Country & { capital: City | null }> | null;
  }>();
});

type Simplified<T> = { [Key in keyof T]: T[Key] };

test('a count comes instead of the documents', () => {
  const cities = () =>
    api.cities.find({ fields: ['name'], populate: { districts: { count: true } } });
  expectTypeOf<Item<typeof cities>['districts']>().toEqualTypeOf<{ count: number }>();
});

test('what is populated only sometimes may be missing', () => {
  const wanted = Math.random() > 0.5;
  const cities = () =>
    api.cities.find({ fields: ['name'], populate: { country: wanted, twin: false } });
  expectTypeOf<Item<typeof cities>>().toEqualTypeOf<{
    id: number;
    documentId: string;
    name: string;
    country?: Country | null;
  }>();
});

test('a zone is a union that its components tell apart, of those that were asked for', () => {
  const narrowed = () =>
    api.cities.find({
      fields: ['name'],
      populate: {
        body: { on: { 'sections.picture': { populate: { image: { fields: ['url'] } } } } },
      },
    });
  expectTypeOf<Item<typeof narrowed>['body']>().toEqualTypeOf<
    {
      __component: 'sections.picture';
      id: number;
      caption: string | null;
      image: { id: number; documentId: string; url: string } | null;
    }[]
  >();
  const whole = () => api.cities.find({ populate: { body: true } });
  expectTypeOf<Item<typeof whole>['body'][number]>().toEqualTypeOf<
    | { __component: 'sections.text'; id: number; text: string }
    | { __component: 'sections.picture'; id: number; caption: string | null }
  >();
  const star = () => api.cities.find({ populate: { body: { populate: '*' } } });
  expectTypeOf<Item<typeof star>['body'][number]>().toEqualTypeOf<
    | { __component: 'sections.text'; id: number; text: string }
    | { __component: 'sections.picture'; id: number; caption: string | null; image: File | null }
  >();
});

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

test('one document says in which language it is, when there are several', () => {
  const city = () => api.cities.findBySlug('oslo', { fields: ['name'] });
  expectTypeOf<Awaited<ReturnType<typeof city>>['locale']>().toEqualTypeOf<string>();
  const country = () => api.countries.findBy('iso', 'NO', { fields: ['name'] });
  expectTypeOf<Awaited<ReturnType<typeof country>>>().not.toHaveProperty('locale');
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
