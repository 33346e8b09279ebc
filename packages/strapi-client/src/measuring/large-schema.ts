import type { SchemaAttribute, SchemaDocument, SchemaModel } from '../schema-document.js';

export const documents = 50;
const components = 30;
const file = 'plugin::upload.file';

type Attributes = Record<string, SchemaAttribute>;

const optional = { required: false };

/** How a large site is put together: what repeats with a period that its neighbours do not share. */
const scalarKinds: readonly SchemaAttribute[] = [
  { type: 'string', required: true },
  { type: 'text', ...optional },
  { type: 'integer', required: true, default: 0 },
  { type: 'enumeration', required: true, values: ['north', 'east', 'south', 'west'] },
  { type: 'boolean', ...optional },
  { type: 'datetime', ...optional },
  { type: 'enumeration', ...optional, values: ['small', 'medium', 'large'] },
  { type: 'decimal', ...optional },
  { type: 'blocks', ...optional },
  { type: 'json', ...optional },
];

function documentUid(index: number): string {
  const name = `type-${index % documents}`;
  return `api::${name}.${name}`;
}

function componentUid(index: number): string {
  return `part.part-${index}`;
}

/** Of the components that hold others. */
function sectionUid(index: number): string {
  return componentUid(index % (components - 2));
}

/** The components of a document's dynamic zone. */
export function zoneOf(index: number): string[] {
  return Array.from({ length: 6 }, (_, step) => sectionUid(index + step * 5));
}

function scalars(count: number): Attributes {
  const kindOf = (index: number) => scalarKinds[index % scalarKinds.length];
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `scalar${index}`,
      kindOf(index) ?? { type: 'string', ...optional },
    ]),
  );
}

const relation = (target: number, many = false): SchemaAttribute => ({
  type: 'relation',
  ...optional,
  many,
  targets: [documentUid(target)],
});

const component = (uid: string, many: boolean, required = false): SchemaAttribute => ({
  type: 'component',
  required,
  many,
  targets: [uid],
});

const media = (many: boolean): SchemaAttribute => ({
  type: 'media',
  ...optional,
  many,
  targets: [file],
});

/** 35 attributes: 22 scalars, 6 relations, 2 media, 4 components, 1 dynamic zone. */
function documentModel(index: number): SchemaModel {
  return {
    kind: 'collection',
    path: `types-${index}`,
    draftAndPublish: index % 2 === 0,
    localized: index % 3 === 0,
    attributes: {
      slug: { type: 'uid', required: true, unique: true },
      ...scalars(21),
      parent: relation(index),
      owner: relation(index + 1),
      origin: relation(index + 7),
      members: relation(index + 3, true),
      related: relation(index + 11, true),
      localizations: relation(index, true),
      cover: media(false),
      gallery: media(true),
      seo: component(sectionUid(0), false),
      header: component(sectionUid(index + 1), false, true),
      facts: component(sectionUid(index + 2), true),
      notes: component(sectionUid(index + 3), true),
      body: { type: 'dynamiczone', ...optional, many: true, targets: zoneOf(index) },
    },
  };
}

/** 35 attributes: 28 scalars, 3 relations, 2 media, 2 components of a later name. */
function componentModel(index: number): SchemaModel {
  const nested = index + 2 < components;
  return {
    kind: 'component',
    attributes: {
      ...scalars(nested ? 28 : 30),
      subject: relation(index),
      source: relation(index + 20),
      mentions: relation(index + 30, true),
      image: media(false),
      files: media(true),
      ...(nested && {
        inner: component(componentUid(index + 1), false),
        items: component(componentUid(index + 2), true),
      }),
    },
  };
}

/** Media, as Strapi keeps them. */
const fileModel: SchemaModel = {
  kind: 'collection',
  attributes: {
    url: { type: 'string', required: true },
    mime: { type: 'string', required: true },
    alternativeText: { type: 'string', ...optional },
    width: { type: 'integer', ...optional },
    height: { type: 'integer', ...optional },
    formats: { type: 'json', ...optional },
  },
};

function models(
  count: number,
  uidOf: (index: number) => string,
  of: (index: number) => SchemaModel,
) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [uidOf(index), of(index)] as const),
  );
}

/** Fifty document types and thirty components of 35 attributes each, and media. */
export const largeSchema: SchemaDocument = {
  ...models(documents, documentUid, documentModel),
  ...models(components, componentUid, componentModel),
  [file]: fileModel,
};
