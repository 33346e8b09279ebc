import { test } from 'vitest';
import type { Client } from './index.js';
import type { ExampleSchema } from './example-schema.js';

declare const api: Client<ExampleSchema>;

test('operators and values are those of the attribute', () => {
  void (() =>
    api.cities.find({
      filters: {
        name: { $containsi: 'os', $not: { $startsWith: 'X' } },
        population: { $between: [1, 2], $in: [1, 2] },
        coastal: true,
        kind: { $in: ['capital'] },
        climate: { $eq: null },
        foundedOn: { $lt: '2000-01-01' },
        story: { $notNull: true },
        facts: { $null: true },
        cover: { width: { $gt: 100 } },
        address: { street: 'Main' },
        officers: { home: { country: { iso: 'NO' } } },
        documentId: { $in: ['a'] },
        publishedAt: { $gt: '2020-01-01T00:00:00Z' },
        $and: [{ name: 'a' }],
        $not: { name: 'b' },
      },
      sort: ['country.name:desc', 'population'],
    }));
  // @ts-expect-error a number has no wording
  void (() => api.cities.find({ filters: { population: { $contains: '1' } } }));
  // @ts-expect-error a date has no wording
  void (() => api.cities.find({ filters: { foundedOn: { $contains: '1' } } }));
  // @ts-expect-error a truth has no order
  void (() => api.cities.find({ filters: { coastal: { $gt: true } } }));
  // @ts-expect-error not a value of the enumeration
  void (() => api.cities.find({ filters: { kind: 'village' } }));
  // @ts-expect-error not a value of the enumeration
  void (() => api.cities.find({ filters: { kind: { $in: ['village'] } } }));
  // @ts-expect-error an enumeration has no wording
  void (() => api.cities.find({ filters: { kind: { $contains: 'cap' } } }));
  // @ts-expect-error text is no number
  void (() => api.cities.find({ filters: { population: 'many' } }));
  // @ts-expect-error blocks cannot be compared
  void (() => api.cities.find({ filters: { story: { $eq: 'x' } } }));
  // @ts-expect-error conditions cannot reach into a zone
  void (() => api.cities.find({ filters: { body: { text: 'x' } } }));
  // @ts-expect-error countries have one language
  void (() => api.countries.find({ filters: { locale: 'fr' } }));
  void (() => api.cities.find({ filters: { country: { $or: [{ iso: 'NO' }, { iso: 'SE' }] } } }));
  // @ts-expect-error $not goes around the link
  void (() => api.cities.find({ filters: { country: { $not: { iso: 'NO' } } } }));
  void (() => api.cities.find({ filters: { country: { name: 'x', $or: [{ iso: 'NO' }] } } }));
  // @ts-expect-error equals is no operator
  void (() => api.cities.find({ filters: { name: { equals: 'x' } } }));
});

test('a zone is narrowed with on, and a count stands alone', () => {
  // @ts-expect-error fields of which component?
  void (() => api.cities.find({ populate: { body: { fields: ['text'] } } }));
  // @ts-expect-error either
  void (() => api.cities.find({ populate: { districts: { count: true, fields: ['name'] } } }));
  // @ts-expect-error components are not counted
  void (() => api.cities.find({ populate: { officers: { count: true } } }));
  // @ts-expect-error files are not counted
  void (() => api.cities.find({ populate: { gallery: { count: true } } }));
  // @ts-expect-error translations are not counted
  void (() => api.cities.find({ populate: { localizations: { count: true } } }));
  // @ts-expect-error one is not counted
  void (() => api.cities.find({ populate: { country: { count: true } } }));
});

test('drafts and what is published are not mistaken for each other', () => {
  // @ts-expect-error answers drafts
  void (() => [api] satisfies Client<ExampleSchema, true>[]);
  // @ts-expect-error answers what is published
  void (() => [api.preview('token')] satisfies Client<ExampleSchema>[]);
});

test('only an attribute that no two share finds one document', () => {
  void (() => api.cities.findBy('code', 'OSL'));
  void (() => api.countries.findBy('iso', 'NO'));
  // @ts-expect-error name is not unique
  void (() => api.cities.findBy('name', 'Oslo'));
  // @ts-expect-error countries have no slug
  void (() => api.countries.findBySlug('norway'));
});

test('what is written fits the schema', () => {
  const address = { street: 'Main' };
  void (() =>
    api.cities.create({
      name: 'Oslo',
      slug: 'oslo',
      population: 1,
      foundedOn: '1040-01-01',
      address,
      twin: 'abc',
      districts: {
        connect: ['a', { documentId: 'b', position: { after: 'a' } }],
        disconnect: ['c'],
      },
      cover: 7,
      gallery: [7, 8],
      officers: [{ name: 'Ada', portrait: 7, home: null }],
      body: [{ __component: 'sections.text', text: 'x' }],
    }));
  void (() => api.cities.create({ name: 'Unfinished' }, { status: 'draft' }));
  void (() => api.cities.update('id', { area: null, body: [] }));
  void (() => api.about.update({ title: 'x' }, { locale: 'fr', fields: ['title'] }));
  // @ts-expect-error population is required
  void (() => api.cities.create({ name: 'Oslo', slug: 'oslo', foundedOn: '1040-01-01', address }));
  // @ts-expect-error nam
  void (() => api.cities.update('id', { nam: 'x' }));
  // @ts-expect-error text is no number
  void (() => api.cities.update('id', { population: 'many' }));
  // @ts-expect-error a media file is told by its number
  void (() => api.cities.update('id', { cover: 'abc' }));
  // @ts-expect-error not a component of the zone
  void (() => api.cities.update('id', { body: [{ __component: 'shared.person', name: 'x' }] }));
  // @ts-expect-error Strapi keeps them
  void (() => api.cities.update('id', { localizations: [] }));
  // @ts-expect-error misspelt in the query of a write
  void (() => api.cities.update('id', {}, { field: ['name'] }));
});
