import { expect, test } from 'vitest';
import { clientOf, failure } from '../example-client.js';
import { json, page } from '../example-server.js';
import { createValidator, findFaults } from './index.js';
import type { SchemaDocument } from './index.js';

const text = { type: 'string', required: true };
const optional = { type: 'string', required: false };

const schema: SchemaDocument = {
  'api::city.city': {
    kind: 'collection',
    path: 'cities',
    draftAndPublish: true,
    localized: true,
    attributes: {
      name: text,
      area: { type: 'decimal', required: false },
      kind: { type: 'enumeration', required: true, values: ['capital', 'town'] },
      foundedOn: { type: 'date', required: false },
      country: {
        type: 'relation',
        required: false,
        targets: ['api::country.country'],
        many: false,
      },
      twins: { type: 'relation', required: false, targets: ['api::city.city'], many: true },
      address: { type: 'component', required: true, targets: ['shared.address'], many: false },
      body: {
        type: 'dynamiczone',
        required: false,
        targets: ['sections.text', 'sections.picture'],
        many: true,
      },
    },
  },
  'api::country.country': {
    kind: 'collection',
    path: 'countries',
    draftAndPublish: false,
    localized: false,
    attributes: { name: text },
  },
  'shared.address': { kind: 'component', attributes: { street: text } },
  'sections.text': { kind: 'component', attributes: { text } },
  'sections.picture': { kind: 'component', attributes: { caption: optional } },
};

const faults = (query: object, data: unknown) =>
  findFaults(schema, 'api::city.city', query, data).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

const identity = { id: 1, documentId: 'oslo' };
const oslo = { ...identity, name: 'Oslo' };
const nameOnly = { fields: ['name'] } as const;

test('an answer of exactly what was asked has no fault', () => {
  const query = {
    fields: ['name', 'kind', 'area', 'foundedOn', 'publishedAt'],
    populate: {
      country: { fields: ['name'] },
      twins: { fields: ['name'], populate: ['country'] },
      address: true,
      body: { on: { 'sections.text': true, 'sections.picture': { fields: ['caption'] } } },
    },
  };
  const answer = {
    ...oslo,
    kind: 'capital',
    area: 454.1,
    foundedOn: null,
    publishedAt: '2026-01-31T12:00:00.000Z',
    country: null,
    twins: [{ ...identity, name: 'Espoo', country: null }],
    address: { id: 1, street: 'Main' },
    body: [
      { __component: 'sections.text', id: 1, text: 'x' },
      { __component: 'sections.picture', id: 1, caption: null },
    ],
  };
  expect(faults(query, answer)).toEqual([]);
});

test('without fields everything should be there', () => {
  expect(faults({}, oslo)).toEqual([
    'createdAt is missing',
    'updatedAt is missing',
    'publishedAt is missing',
    'locale is missing',
    'area is missing',
    'kind is missing',
    'foundedOn is missing',
  ]);
});

test('a relation that the role may not read is told apart from an empty one', () => {
  expect(faults({ ...nameOnly, populate: { country: true } }, oslo)).toEqual([
    'country is missing: Strapi leaves out what a role may not read; may it find api::country.country?',
  ]);
  expect(faults({ ...nameOnly, populate: { country: true } }, { ...oslo, country: null })).toEqual(
    [],
  );
});

test.each([
  ['name is 1, and should be text', ['name'], { name: 1 }],
  ['name is null, and the schema requires it', ['name'], { name: null }],
  ['kind is "village", and should be one of capital, town', ['kind'], { kind: 'village' }],
  ['area is "454", and should be a number', ['area'], { area: '454' }],
  ['foundedOn is "soon", and should be a date', ['foundedOn'], { foundedOn: 'soon' }],
  ['secret was not asked for', ['area'], { area: null, secret: 'x' }],
])('%s', (fault, fields, values) => {
  expect(faults({ fields }, { ...identity, ...values })).toEqual([fault]);
});

test('a component that was not asked for, or is required, is named', () => {
  const populate = { body: { on: { 'sections.text': true } }, address: true };
  const body = [{ __component: 'sections.picture', id: 1, caption: null }];
  expect(faults({ ...nameOnly, populate }, { ...oslo, body, address: null })).toEqual([
    'body.0 is "sections.picture", a component that was not asked for',
    'address is null, and the schema requires it',
  ]);
});

test('nothing is required of a draft, but still of what has no drafts', () => {
  const query = { status: 'draft', ...nameOnly, populate: { address: true, country: true } };
  const at = '2026-01-31T12:00:00.000Z';
  const country = { ...identity, name: null, createdAt: at, updatedAt: at, publishedAt: at };
  const draft = { ...identity, name: null, address: null, country };
  expect(faults(query, draft)).toEqual(['country.name is null, and the schema requires it']);
});

test('a star, paths and counts are understood', () => {
  expect(faults({ ...nameOnly, populate: '*' }, oslo)).toHaveLength(4);
  expect(
    faults({ ...nameOnly, populate: { twins: { count: true } } }, { ...oslo, twins: { count: 2 } }),
  ).toEqual([]);
  expect(
    faults(
      { ...nameOnly, populate: ['twins.country'] },
      { ...oslo, twins: [{ ...identity, name: 'Espoo' }] },
    ),
  ).toContain(
    'twins.0.country is missing: Strapi leaves out what a role may not read; may it find api::country.country?',
  );
});

test('a client throws, warns or stays silent', async () => {
  const answer = page([{ ...identity, name: null }]);
  const warnings: string[] = [];
  const words = 'The answer is not what was asked of api::city.city: name is null';

  const strict = await clientOf(answer, { validate: createValidator(schema, { mode: 'throw' }) });
  const error = await failure(() => strict.api.cities.find(nameOnly));
  expect(error.kind).toBe('invalid-response');
  expect(error.message).toContain(words);
  expect(error.url).toContain('/api/cities?');

  const warn = (message: string) => warnings.push(message);
  const loud = await clientOf(answer, {
    validate: createValidator(schema, { mode: 'warn', warn }),
  });
  expect((await loud.api.cities.find({ fields: ['name'] })).data).toHaveLength(1);
  expect(warnings).toEqual([expect.stringContaining(words)]);

  expect(createValidator(schema, { mode: 'off' })).toBeUndefined();
});

test('the language that the client asks for itself is no fault', async () => {
  const validate = createValidator(schema, { mode: 'throw' });
  const { api } = await clientOf(json(200, { data: { ...oslo, locale: 'en' } }), {
    validate,
    locale: 'en',
  });
  expect(await api.cities.findOne('oslo', { fields: ['name'] })).toMatchObject({ locale: 'en' });
});

test('a model that is not in the schema is named', async () => {
  const error = await failure(() => findFaults(schema, 'api::nope.nope', {}, oslo));
  expect(error).toMatchObject({ kind: 'validation' });
  expect(error.message).toBe(
    'uid is "api::nope.nope", which is not in the schema; is it of this server?',
  );
});
