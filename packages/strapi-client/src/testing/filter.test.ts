import { describe, expect, test } from 'vitest';
import type { ExampleSchema } from '../example-schema.js';
import { exampleDocument } from './example-document.js';
import { findMany } from './find.js';
import { createStore } from './store.js';

const store = createStore<ExampleSchema>(exampleDocument);
const norway = store.add('api::country.country', { name: 'Norway', iso: 'NO' });
const frogner = store.add('api::district.district', { name: 'Frogner' });
const grorud = store.add('api::district.district', { name: 'Grorud' });
store.add('api::city.city', {
  name: 'Oslo',
  population: 7,
  coastal: true,
  foundedOn: '1040-01-01',
  surveyedAt: '2026-01-01T12:00:00.000Z',
  opensAt: '08:00:00.000',
  country: norway.documentId,
  districts: [frogner.documentId, grorud.documentId],
  officers: [{ name: 'Ada' }],
});
store.add('api::city.city', { name: 'Paris', population: 9, foundedOn: '0250-01-01' });

describe('conditions', () => {
  test.each<[string, object, string[]]>([
    ['a value', { name: 'Oslo' }, ['Oslo']],
    ['several values', { name: ['Oslo', 'Paris'] }, ['Oslo', 'Paris']],
    ['what is unset', { coastal: { $null: 'true' } }, ['Paris']],
    ['neither, of what is unset', { coastal: { $ne: 'true' } }, []],
    ['nor its opposite', { $not: { coastal: 'true' } }, []],
    ['null', { coastal: { $ne: null } }, ['Oslo']],
    ['letters of any case', { name: { $contains: 'OSL' } }, ['Oslo']],
    ['the case of no other letters', { name: { $eqi: 'OSLÖ' } }, []],
    ['numbers as text', { population: { $between: ['8', '10'] } }, ['Paris']],
    ['moments however written', { surveyedAt: '2026-01-01T13:00:00.000+01:00' }, ['Oslo']],
    ['times without fractions', { opensAt: { $lte: '08:00:00' } }, ['Oslo']],
    ['days', { foundedOn: { $lt: '1000-01-01' } }, ['Paris']],
    ['one of several links', { districts: { name: 'Grorud' } }, ['Oslo']],
    [
      'one link for all conditions',
      { districts: { name: 'Grorud', documentId: frogner.documentId } },
      [],
    ],
    [
      'a link each',
      { $and: [{ districts: { name: 'Grorud' } }, { districts: { name: 'Frogner' } }] },
      ['Oslo'],
    ],
    ['some link that is not', { $not: { districts: { name: 'Grorud' } } }, ['Oslo']],
    ['no link', { districts: { id: { $null: 'true' } } }, ['Paris']],
    ['parts', { officers: { name: { $startsWith: 'A' } } }, ['Oslo']],
    ['a link in a component', { officers: { home: { id: { $null: 'true' } } } }, ['Oslo', 'Paris']],
    [
      'groups of a link over those around it',
      { $or: [{ name: 'none' }], country: { $or: [{ iso: 'NO' }] } },
      ['Oslo'],
    ],
  ])('find %s', (_, filters, names) => {
    const { data } = findMany(store.database, 'api::city.city', { filters, sort: 'name' });
    expect(data.map(({ name }) => name)).toEqual(names);
  });

  test.each<[object, number, string]>([
    [{ population: 'many' }, 500, 'Internal Server Error'],
    [{ foundedOn: 'today' }, 400, 'Invalid format, expected yyyy-MM-dd'],
    [{ opensAt: '8' }, 400, 'Invalid time format, expected HH:mm:ss.SSS'],
    [{ $or: { name: 'Oslo' } }, 500, 'Internal Server Error'],
    [{ country: { $not: { iso: 'NO' } } }, 500, 'Internal Server Error'],
    [{ nam: 'Oslo' }, 400, 'Invalid key nam'],
    [{ body: { text: 'x' } }, 400, 'Invalid key body'],
    [{ country: { isoo: 'NO' } }, 400, 'Invalid key isoo at country'],
  ])('%j are refused with %i', (filters, status, message) => {
    const ask = () => findMany(store.database, 'api::city.city', { filters });
    expect(ask).toThrow(expect.objectContaining({ status, message }));
  });
});
