import { describe, expect, expectTypeOf, test } from 'vitest';
import { createClient } from '../client.js';
import { exampleManifest } from '../example-schema.js';
import type { ExampleSchema } from '../example-schema.js';
import { fetchTransport } from '../fetch.js';
import { exampleDocument } from './example-document.js';
import { example } from './example.js';
import { createStore } from './store.js';

const api = createClient<ExampleSchema>({
  manifest: exampleManifest,
  transport: fetchTransport(),
  baseUrl: 'http://cms.test',
});

const card = api.cities.query({
  fields: ['name'],
  populate: {
    cover: { fields: ['url'] },
    districts: { fields: ['name'] },
    officers: { populate: { home: { fields: ['slug'] } } },
    body: { on: { 'sections.text': true } },
  },
});

const number: unknown = expect.any(Number);
const text: unknown = expect.any(String);

describe('an example', () => {
  const store = createStore<ExampleSchema>(exampleDocument);

  test('has the shape and the type of the query’s answer', () => {
    const city = example(store, 'api::city.city', card);
    expectTypeOf(city.districts).toEqualTypeOf<
      { id: number; documentId: string; name: string }[]
    >();
    expectTypeOf(city).not.toHaveProperty('slug');
    const document = { id: number, documentId: text };
    expect(city).toEqual({
      ...document,
      name: text,
      cover: { ...document, url: text },
      districts: [{ ...document, name: text }],
      officers: [
        {
          id: number,
          name: text,
          home: { ...document, slug: text },
        },
      ],
      body: [{ __component: 'sections.text', id: number, text: text }],
    });
  });

  test('takes what is given, and no other type of it', () => {
    expect(example(store, 'api::city.city', card, { name: 'Oslo', cover: null })).toMatchObject({
      name: 'Oslo',
      cover: null,
    });
    // @ts-expect-error text is no number
    example(store, 'api::city.city', { fields: ['population'] }, { population: 'many' });
  });

  test('is another each time, and the same again for the same seed', () => {
    const names = () => {
      const fresh = createStore<ExampleSchema>(exampleDocument, { seed: 5 });
      return [card, card].map((query) => example(fresh, 'api::city.city', query).documentId);
    };
    expect(new Set(names()).size).toBe(2);
    expect(names()).toEqual(names());
  });

  test('leaves the store as it was', () => {
    const { tables } = store.database;
    example(store, 'api::city.city', card);
    expect(tables.rows('api::city.city')).toEqual([]);
  });

  test('of a draft may be unfinished, in the language asked for', () => {
    const query = {
      status: 'draft',
      locale: 'fr',
      fields: ['name', 'publishedAt', 'locale'],
    } as const;
    const city = example(
      createStore<ExampleSchema>(exampleDocument, { locales: ['en', 'fr'] }),
      'api::city.city',
      query,
    );
    expectTypeOf(city.name).toEqualTypeOf<string | null>();
    expect(city).toMatchObject({ publishedAt: null, locale: 'fr' });
  });

  test('needs no more than the schema for a query that has its type', () => {
    const city = example(exampleDocument, 'api::city.city', card);
    expectTypeOf(city.name).toEqualTypeOf<string>();
    expect(city.officers).toHaveLength(1);
  });

  test('of a query that Strapi would refuse is refused', () => {
    // @ts-expect-error nam is no field
    const ask = () => example(store, 'api::city.city', { fields: ['nam'] });
    expect(ask).toThrow('Invalid key nam');
  });
});
