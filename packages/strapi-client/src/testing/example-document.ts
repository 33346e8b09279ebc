import type { SchemaAttribute, SchemaDocument } from '../schema-document.js';

const optional = (type: string): SchemaAttribute => ({ type, required: false });
const required = (type: string): SchemaAttribute => ({ type, required: true });
const link = (type: string, target: string, many = false): SchemaAttribute => ({
  type,
  required: false,
  targets: [target],
  many,
});
const file = 'plugin::upload.file';

/** `ExampleSchema` as `strapi-client dump` would write it, with limits. */
export const exampleDocument: SchemaDocument = {
  'api::city.city': {
    kind: 'collection',
    path: 'cities',
    draftAndPublish: true,
    localized: true,
    attributes: {
      name: { ...required('string'), minLength: 2, maxLength: 40 },
      slug: { ...required('uid'), unique: true, maxLength: 30 },
      code: { ...optional('string'), unique: true },
      kind: { ...required('enumeration'), values: ['capital', 'town'], default: 'town' },
      climate: { ...optional('enumeration'), values: ['mild', 'harsh'] },
      population: { ...required('integer'), min: 1, max: 9 },
      area: optional('decimal'),
      coastal: optional('boolean'),
      foundedOn: required('date'),
      surveyedAt: optional('datetime'),
      opensAt: optional('time'),
      story: optional('blocks'),
      facts: optional('json'),
      twin: link('relation', 'api::city.city'),
      country: link('relation', 'api::country.country'),
      districts: link('relation', 'api::district.district', true),
      localizations: link('relation', 'api::city.city', true),
      cover: link('media', file),
      gallery: link('media', file, true),
      address: { ...link('component', 'shared.address'), required: true },
      mayor: link('component', 'shared.person'),
      officers: link('component', 'shared.person', true),
      body: {
        ...optional('dynamiczone'),
        targets: ['sections.picture', 'sections.text'],
        many: true,
      },
    },
  },
  'api::country.country': {
    kind: 'collection',
    path: 'countries',
    attributes: {
      name: required('string'),
      iso: { ...required('string'), unique: true, maxLength: 2 },
      capital: link('relation', 'api::city.city'),
    },
  },
  'api::district.district': {
    kind: 'collection',
    path: 'districts',
    draftAndPublish: true,
    attributes: { name: required('string'), city: link('relation', 'api::city.city') },
  },
  'api::about.about': {
    kind: 'single',
    path: 'about',
    localized: true,
    attributes: {
      title: required('string'),
      seo: link('component', 'shared.address'),
      localizations: link('relation', 'api::about.about', true),
    },
  },
  [file]: {
    kind: 'collection',
    attributes: {
      url: required('text'),
      width: optional('integer'),
      height: optional('integer'),
      formats: optional('json'),
    },
  },
  'shared.address': {
    kind: 'component',
    attributes: {
      street: required('string'),
      note: optional('string'),
      map: link('media', file),
    },
  },
  'shared.person': {
    kind: 'component',
    attributes: {
      name: required('string'),
      portrait: link('media', file),
      home: link('relation', 'api::city.city'),
    },
  },
  'sections.text': { kind: 'component', attributes: { text: required('text') } },
  'sections.picture': {
    kind: 'component',
    attributes: { caption: optional('string'), image: link('media', file) },
  },
};
