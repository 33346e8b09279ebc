import { expect, test } from 'vitest';
import { parse } from 'qs';
import { serialize } from './serialize.js';

/** As Strapi reads a query. */
function read(search: string) {
  return parse(search, { depth: 20, arrayLimit: 100, strictNullHandling: true });
}

test('Strapi reads back what was asked', () => {
  const query = {
    fields: ['title', 'slug'],
    populate: { cover: { fields: ['url'] }, body: { on: { 'sections.quote': true } } },
    filters: { $or: [{ title: { $containsi: 'Ville & cité = 100 %' } }, { slug: 'a+b#c' }] },
    sort: ['publishedOn:desc'],
    pagination: { page: 2, pageSize: 12 },
  };
  expect(read(serialize(query))).toEqual({
    ...query,
    populate: { ...query.populate, body: { on: { 'sections.quote': 'true' } } },
    pagination: { page: '2', pageSize: '12' },
  });
});

test('the same question gives the same string, however it was written', () => {
  expect(serialize({ b: 1, a: { d: 2, c: 3 } })).toBe(serialize({ a: { c: 3, d: 2 }, b: 1 }));
});

test('leaves out what is not set', () => {
  expect(serialize({ locale: undefined, fields: [] })).toBe('');
});

test('refuses a list that Strapi would not read as one', () => {
  const ids = Array.from({ length: 101 }, (_, index) => index);
  expect(() => serialize({ filters: { id: { $in: ids } } })).toThrow(/at most 100/);
});
