import { parse } from 'qs';
import { describe, expect, test } from 'vitest';
import type { ExampleSchema } from '../example-schema.js';
import { exampleDocument } from './example-document.js';
import { findMany } from './find.js';
import { createStore } from './store.js';

const store = createStore<ExampleSchema>(exampleDocument, { locales: ['en', 'fr'] });
const norway = store.add('api::country.country', { name: 'Norway', iso: 'NO' });
const oslo = store.add('api::city.city', { name: 'Oslo', country: norway.documentId });
store.add('api::city.city', { name: 'Oslo' }, { documentId: oslo.documentId, locale: 'fr' });
store.update('api::country.country', norway.documentId, { capital: oslo.documentId });

function ask(search: string) {
  const query = parse(search, { strictNullHandling: true, depth: 20, arrayLimit: 100 });
  return findMany(store.database, 'api::city.city', { ...query });
}

const identity = { id: oslo.id, documentId: oslo.documentId };

describe('a list is what Strapi 5.54 makes of', () => {
  test.each<[string, object]>([
    ['fields[]', identity],
    ['fields=name&sort=population', { ...identity, name: 'Oslo' }],
    [
      'fields=name&sort=population&filters[country][iso]=NO',
      { ...identity, name: 'Oslo', population: oslo.population },
    ],
    [
      'fields=name&populate[country][count]=true',
      { ...identity, name: 'Oslo', country: { count: 1 } },
    ],
    ['fields=name&populate[gallery][count]=true', { ...identity, name: 'Oslo', gallery: [] }],
  ])('%s', (search, city) => {
    expect(ask(search).data).toEqual([city]);
  });

  test('a path after a longer one of the same link, which it undoes', () => {
    const linked = (search: string) => ask(search).data[0]?.['country'];
    expect(linked('populate[0]=country&populate[1]=country.capital')).toHaveProperty('capital');
    expect(linked('populate[0]=country.capital&populate[1]=country')).not.toHaveProperty('capital');
  });

  test('a translation that was answered anyway, which it does not repeat', () => {
    const search = 'fields=locale&populate[localizations][fields]=locale';
    expect(ask(search).data).toMatchObject([{ localizations: [{ locale: 'fr' }] }]);
    expect(ask(`${search}&locale=*`).data).toMatchObject([
      { localizations: [] },
      { localizations: [] },
    ]);
  });
});

test.each<[string, number, string]>([
  ['fields=', 500, 'Internal Server Error'],
  ['fields[a]=name', 400, 'Invalid fields parameter. Expected a string or an array of strings'],
  ['filters=x', 400, 'The filters parameter must be an object or an array'],
  ['filters[0][name]=x', 500, 'Internal Server Error'],
  ['sort=name.x', 500, 'Internal Server Error'],
  ['populate[districts][sort]=city.name', 500, 'Internal Server Error'],
  ['populate[twin][count]=maybe', 400, 'Invalid key count at twin'],
  [
    'status=live',
    400,
    "Invalid parameter at 'status'. Expected 'published' or 'draft', received: live",
  ],
  [
    'pagination[page]=1&pagination[limit]=1',
    400,
    'Cannot use both page & offset pagination in the same query',
  ],
])('Strapi’s answer to %s is %i', (search, status, message) => {
  expect(() => ask(search)).toThrow(expect.objectContaining({ status, message }));
});
