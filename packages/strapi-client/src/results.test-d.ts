import { expectTypeOf, test } from 'vitest';
import type { City, Country, File, Item } from './example-answers.js';
import type { ExampleSchema } from './example-schema.js';
import type { Client } from './index.js';

declare const api: Client<ExampleSchema>;

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

test('one document says in which language it is, when there are several', () => {
  const city = () => api.cities.findBySlug('oslo', { fields: ['name'] });
  expectTypeOf<Awaited<ReturnType<typeof city>>['locale']>().toEqualTypeOf<string>();
  const country = () => api.countries.findBy('iso', 'NO', { fields: ['name'] });
  expectTypeOf<Awaited<ReturnType<typeof country>>>().not.toHaveProperty('locale');
});
