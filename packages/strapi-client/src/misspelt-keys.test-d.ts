import { test } from 'vitest';
import type { Client } from './index.js';
import type { ExampleSchema } from './example-schema.js';

declare const api: Client<ExampleSchema>;
declare const flag: boolean;

test('a misspelt key is refused where it stands', () => {
  void (() =>
    api.cities.find({
      // @ts-expect-error populat
      populat: { cover: true },
    }));
  void (() =>
    api.cities.find({
      fields: [
        'name',
        // @ts-expect-error nam
        'nam',
      ],
    }));
  void (() =>
    api.cities.find({
      populate: {
        // @ts-expect-error coverr
        coverr: true,
      },
    }));
  void (() =>
    api.cities.find({
      populate: {
        twin: {
          populate: {
            cover: {
              // @ts-expect-error field
              field: ['url'],
            },
          },
        },
      },
    }));
  void (() =>
    api.cities.find({
      populate: [
        'cover',
        // @ts-expect-error country.capitol
        'country.capitol',
      ],
    }));
  void (() =>
    api.cities.find({
      populate: {
        body: {
          on: {
            // @ts-expect-error sections.tex
            'sections.tex': true,
          },
        },
      },
    }));
  void (() =>
    api.cities.find({
      filters: {
        // @ts-expect-error nam
        nam: 'Oslo',
      },
    }));
  void (() =>
    api.cities.find({
      filters: {
        $or: [
          { name: 'Oslo' },
          {
            country: {
              iso: 'NO',
              // @ts-expect-error isoo
              isoo: 'NO',
            },
          },
        ],
      },
    }));
  void (() =>
    api.cities.find({
      populate: {
        districts: {
          filters: {
            // @ts-expect-error nam
            nam: 'a',
          },
        },
      },
    }));
  void (() =>
    api.cities.find({
      populate: {
        districts: {
          fields: [
            'name',
            // @ts-expect-error nam
            'nam',
          ],
        },
        twin: {
          populate: [
            'cover',
            // @ts-expect-error capitol
            'capitol',
          ],
        },
        body: {
          on: {
            'sections.text': {
              fields: [
                // @ts-expect-error tex
                'tex',
              ],
            },
          },
        },
      },
    }));
  void (() =>
    api.cities.find({
      populate: {
        districts: {
          sort: [
            'name',
            // @ts-expect-error within a link one sorts by what it holds itself
            'city.name',
          ],
        },
      },
      sort: [
        'country.name:asc',
        // @ts-expect-error isoo
        'country.isoo:desc',
      ],
    }));
  void (() =>
    api.cities.find({
      // @ts-expect-error coverr, if at all
      populate: { cover: true, ...(flag && { coverr: true }) },
    }));
  void (() =>
    api.cities.find({
      populate: {
        // @ts-expect-error field, in one case
        cover: flag ? true : { fields: ['url'], field: ['url'] },
      },
    }));
  const variable = { populate: { cover: { fields: ['url' as const], field: ['url'] } } };
  // @ts-expect-error field, in a value that is no literal
  void (() => api.cities.find(variable));
  const names = ['name', 'slug'];
  // @ts-expect-error any names
  void (() => api.cities.find({ fields: names }));
  const paths = ['cover'];
  // @ts-expect-error any paths
  void (() => api.cities.find({ populate: ['country', ...paths] }));
  // @ts-expect-error nam:asc
  void (() => api.cities.find({ sort: 'nam:asc' }));
  // @ts-expect-error country.isoo
  void (() => api.cities.find({ sort: ['name', 'country.isoo:desc'] }));
  // @ts-expect-error within a link one sorts by what it holds itself
  void (() => api.cities.find({ populate: { districts: { sort: 'city.name' } } }));
  // @ts-expect-error up
  void (() => api.cities.find({ sort: 'name:up' }));
  // @ts-expect-error pag
  void (() => api.cities.find({ pagination: { pag: 1 } }));
  // @ts-expect-error a status that does not exist
  void (() => api.cities.find({ status: 'live' }));
  // @ts-expect-error citys
  type _Cities = (typeof api)['citys'];
  // @ts-expect-error filters are for lists
  void (() => api.cities.findOne('id', { filters: { name: 'Oslo' } }));
});
