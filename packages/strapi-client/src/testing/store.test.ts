import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ExampleSchema } from '../example-schema.js';
import { exampleDocument } from './example-document.js';
import { findMany, findOne } from './find.js';
import { createStore } from './store.js';

const city = 'api::city.city';

function newStore(seed = 1) {
  return createStore<ExampleSchema>(exampleDocument, { seed, locales: ['en', 'fr'] });
}

describe('a new document', () => {
  test('has everything that it must have, and the type of an answer', () => {
    const oslo = newStore().add(city, { name: 'Oslo' });
    expectTypeOf(oslo.population).toEqualTypeOf<number>();
    expect(oslo).toMatchObject({ name: 'Oslo', kind: 'town', area: null, locale: 'en' });
    expect(oslo.documentId).toMatch(/^[a-z][a-z0-9]{23}$/);
    expect(oslo.population).toBeGreaterThan(0);
    expect(Date.parse(oslo.createdAt)).not.toBeNaN();
    expect(oslo).not.toHaveProperty('address');
  });

  test('has its required components, with their required parts', () => {
    const store = newStore();
    store.add(city);
    const { data } = findMany(store.database, city, { populate: '*' });
    expect(data[0]).toMatchObject({
      address: { note: null },
      mayor: null,
    });
  });

  test('is the same for the same seed, and another for another', () => {
    const names = (seed: number) => [newStore(seed).add(city), newStore(seed).add(city)];
    expect(names(3)[0]).toEqual(names(3)[1]);
    expect(names(3)[0]).not.toEqual(names(4)[0]);
  });

  test('need not be finished when it is a draft', () => {
    const draft = newStore().add(city, {}, { status: 'draft' });
    expectTypeOf(draft.name).toEqualTypeOf<string | null>();
    expect(draft.publishedAt).toBeNull();
  });

  test('is refused when it is misspelt', () => {
    const store = newStore();
    // @ts-expect-error a type that does not exist
    expect(() => store.add('api::town.town')).toThrow('The schema knows no "api::town.town"');
    // @ts-expect-error components belong to documents
    store.add('shared.person');
    // @ts-expect-error nam is no attribute
    store.add(city, { nam: 'Oslo' });
    // @ts-expect-error text is no number
    store.add(city, { population: 'many' });
  });

  test('is refused when it links to nothing, or is in a language that nobody named', () => {
    const store = newStore();
    expect(() => store.add(city, { twin: 'none' })).toThrow(
      'Document with id "none", locale "en" not found',
    );
    expect(() => store.add(city, {}, { locale: 'de' })).toThrow('The store has no "de"');
  });

  test('of the media library is a picture in several sizes', () => {
    const picture = newStore().add('plugin::upload.file', { width: 900 });
    expect(picture.width).toBe(900);
    expect(picture.url).toMatch(/^\/uploads\/.+\.webp$/);
    expect(Object.keys(picture.formats ?? {})).toEqual(['thumbnail', 'small', 'medium']);
    expect(picture).not.toHaveProperty('locale');
  });
});

describe('versions of a document', () => {
  test('are rows of their own, by status and by language', () => {
    const store = newStore();
    const { documentId, id } = store.add(city, { name: 'Oslo' });
    const french = store.add(city, { name: 'Oslo (fr)' }, { documentId, locale: 'fr' });
    store.update(city, documentId, { name: 'Christiania' }, { status: 'draft' });
    const named = (query: Record<string, string>) =>
      findOne(store.database, city, query, documentId).data;
    expect(named({})).toMatchObject({ id, name: 'Oslo' });
    expect(named({ locale: 'fr' })).toMatchObject({ id: french.id, name: 'Oslo (fr)' });
    expect(named({ status: 'draft' })).toMatchObject({ name: 'Christiania', publishedAt: null });
    expect(named({ populate: 'localizations' })).toMatchObject({
      localizations: [{ name: 'Oslo (fr)' }],
    });
  });

  test('that are published link to what is published', () => {
    const store = newStore();
    const unfinished = store.add('api::district.district', {}, { status: 'draft' });
    const finished = store.add('api::district.district', { name: 'Frogner' });
    const districts = [unfinished.documentId, finished.documentId];
    store.add(city, { districts });
    const linked = (status: string) =>
      findMany(store.database, city, { status, populate: 'districts' }).data[0]?.['districts'];
    expect(linked('published')).toMatchObject([{ name: 'Frogner' }]);
    expect(linked('draft')).toHaveLength(2);
  });

  test('keep their links when what they link to is published anew', () => {
    const store = newStore();
    const { documentId } = store.add('api::district.district', { name: 'Frogner' });
    store.add(city, { districts: [documentId], mayor: { name: 'Ada' } });
    store.update('api::district.district', documentId, { name: 'Grorud' });
    const [found] = findMany(store.database, city, { populate: 'districts' }).data;
    expect(found).toMatchObject({ districts: [{ name: 'Grorud' }] });
  });

  test('are deleted in one language or in all', () => {
    const store = newStore();
    const { documentId } = store.add(city);
    store.add(city, {}, { documentId, locale: 'fr' });
    store.remove(city, documentId);
    const { data } = findMany(store.database, city, { locale: '*' });
    expect(data).toMatchObject([{ locale: 'fr' }]);
    store.remove(city, documentId, '*');
    expect(findMany(store.database, city, { locale: '*' }).data).toEqual([]);
  });

  test('cannot be changed when there is none', () => {
    expect(() => newStore().update(city, 'none', {})).toThrow('has no document "none"');
  });
});

test('relations are set, connected in their place and disconnected', () => {
  const store = newStore();
  const [a, b, c] = ['a', 'b', 'c'].map((name) => store.add('api::district.district', { name }));
  if (!a || !b || !c) throw new Error('unreachable');
  const { documentId } = store.add(city, { districts: [a.documentId, b.documentId] });
  const names = () => findOne(store.database, city, { populate: 'districts' }).data['districts'];
  store.update(city, documentId, {
    districts: { connect: [{ documentId: c.documentId, position: { before: b.documentId } }] },
  });
  expect(names()).toMatchObject([{ name: 'a' }, { name: 'c' }, { name: 'b' }]);
  store.update(city, documentId, { districts: { disconnect: [a.documentId] } });
  expect(names()).toMatchObject([{ name: 'c' }, { name: 'b' }]);
  store.update(city, documentId, { districts: { set: [b.documentId] } });
  expect(names()).toMatchObject([{ name: 'b' }]);
});

test('answers of a server are kept with all that they are populated with', () => {
  const store = newStore();
  const version = { locale: 'en', publishedAt: '2026-01-01T00:00:00.000Z' };
  store.load(city, [
    {
      ...version,
      id: 40,
      documentId: 'oslo',
      name: 'Oslo',
      twin: { ...version, id: 41, documentId: 'bergen', name: 'Bergen' },
      officers: [{ id: 9, name: 'Ada', portrait: { id: 5, url: '/ada.webp' } }],
      body: [{ __component: 'sections.text', id: 8, text: 'x' }],
    },
  ]);
  const populate = { twin: true, officers: { populate: '*' }, body: true };
  expect(findOne(store.database, city, { populate }, 'oslo').data).toMatchObject({
    twin: { name: 'Bergen' },
    officers: [{ id: 9, portrait: { url: '/ada.webp' }, home: null }],
    body: [{ __component: 'sections.text', id: 8, text: 'x' }],
  });
  expect(findOne(store.database, city, {}, 'bergen').data).toMatchObject({ id: 41 });
  expect(store.add(city).id).toBeGreaterThan(41);
  expect(() => store.load(city, [{ name: 'Oslo' }])).toThrow('no numeric id');
});
