import fc from 'fast-check';
import { parse } from 'qs';
import { expect, test } from 'vitest';
import { deepest, serialize } from './serialize.js';

/** As Strapi reads a query. */
function read(search: string): unknown {
  return parse(search, { depth: 20, arrayLimit: 100, strictNullHandling: true });
}

/** What is left of a query on its way: everything is text, and what is empty is not there. */
function onArrival(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(onArrival);
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, onArrival(each)]));
}

const name = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/).filter((each) => !(each in {}));
const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
);
const operator = fc.constantFrom('$eq', '$ne', '$lt', '$gte', '$containsi', '$startsWith');
const condition = fc.oneof(
  scalar,
  fc.tuple(operator, scalar).map(([key, value]) => ({ [key]: value })),
  fc
    .tuple(fc.constantFrom('$in', '$notIn'), fc.array(scalar, { minLength: 1, maxLength: 100 }))
    .map(([key, values]) => ({ [key]: values })),
);
const record = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(name, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true });

const { filters } = fc.letrec<{ filters: unknown; conditions: unknown }>((tie) => ({
  conditions: fc.oneof({ depthSize: 'small' }, record(condition), record(tie('conditions'))),
  filters: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('conditions'),
    fc
      .tuple(
        fc.constantFrom('$and', '$or'),
        fc.array(tie('filters'), { minLength: 1, maxLength: 3 }),
      )
      .map(([key, values]) => ({ [key]: values })),
    tie('filters').map((each) => ({ $not: each })),
  ),
}));

const names = fc.array(name, { minLength: 1, maxLength: 5 });
const { selection } = fc.letrec<{ selection: object }>((tie) => ({
  selection: fc.record(
    {
      fields: names,
      populate: fc.oneof(
        { depthSize: 'small' },
        names,
        record(fc.oneof(fc.constant(true), tie('selection'))),
      ),
      filters,
      sort: fc.oneof(name, names),
    },
    { requiredKeys: ['fields'] },
  ),
}));

function levelsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(levelsOf));
}

const query = fc
  .tuple(
    selection,
    fc.record(
      {
        locale: fc.constantFrom('en', 'fr-CA'),
        status: fc.constantFrom('draft', 'published'),
        pagination: fc.record({ page: fc.nat(), pageSize: fc.nat() }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([selected, rest]) => ({ ...selected, ...rest }))
  // What goes deeper is refused, which has a test of its own.
  .filter((each) => levelsOf(each) <= deepest);

test('whatever is asked, Strapi reads it back as it was asked', () => {
  fc.assert(
    fc.property(query, (asked) => {
      expect(read(serialize(asked))).toEqual(onArrival(asked));
    }),
    { numRuns: 500 },
  );
});

/** The same content with its keys in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return backwards(value);
}

function backwards(value: object): object {
  const entries = Object.entries<unknown>({ ...value }).reverse();
  return Object.fromEntries(entries.map(([key, each]) => [key, reversed(each)]));
}

test('the same question gives the same address, however it was written', () => {
  fc.assert(
    fc.property(query, (asked) => {
      expect(serialize(backwards(asked))).toBe(serialize(asked));
    }),
  );
});

test('what is not set is left out', () => {
  expect(serialize({ locale: undefined, fields: [], populate: {}, filters: {} })).toBe('');
});

test('a link comes along whole when nothing of it is named, and not at all when it is false', () => {
  const asked = {
    populate: {
      cover: {},
      twin: { populate: { country: {} }, fields: [] },
      body: { on: { 'sections.text': {}, 'sections.quote': true } },
      districts: false,
    },
  };
  expect(read(serialize(asked))).toEqual({
    populate: {
      cover: 'true',
      twin: { populate: { country: 'true' } },
      body: { on: { 'sections.text': 'true', 'sections.quote': 'true' } },
    },
  });
});

test('a path that another one begins with is left out', () => {
  const populate = ['country', 'country.capital', 'countryside'];
  expect(read(serialize({ populate, fields: ['a', 'a.b'] }))).toEqual({
    populate: ['country.capital', 'countryside'],
    fields: ['a', 'a.b'],
  });
});

test('groups that would replace each other are kept apart', () => {
  const or = [{ name: 'a' }, { name: 'b' }];
  expect(read(serialize({ filters: { country: { $or: or }, $or: or, area: '1' } }))).toEqual({
    filters: { $and: [{ $or: or }, { area: '1' }, { country: { $or: or } }] },
  });
  expect(read(serialize({ filters: { country: { $or: or, iso: 'NO' } } }))).toEqual({
    filters: { country: { $and: [{ $or: or }, { iso: 'NO' }] } },
  });
  const alone = { filters: { country: { capital: { $or: or } } } };
  expect(read(serialize(alone))).toEqual(alone);
});

test('nothing is one of no values', () => {
  expect(read(serialize({ filters: { $not: { slug: { $in: [] } } } }))).toEqual({
    filters: { $not: { slug: { $null: 'true', $notNull: 'true' } } },
  });
  expect(serialize({ filters: { slug: { $notIn: [] } } })).toBe('');
});
