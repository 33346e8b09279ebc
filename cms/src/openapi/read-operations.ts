import type { Core, Struct } from '@strapi/strapi';
import { failures, found } from './answers';
import { inPascalCase, schemaRef } from './part';
import type { Part, Parts } from './part';
import { listParameters, localeParameter, selectionParameters } from './parameters';
import type { PublicModel } from './public-model';

export interface Surroundings {
  strapi: Core.Strapi;
  languages: readonly string[];
  find: (uid: string) => PublicModel | undefined;
}

/** An operation, with the path and the method that it is asked by. */
export interface Operation {
  path: string;
  method: 'get' | 'post';
  operation: Part;
}

const ifNoneMatch: Part = { $ref: '#/components/parameters/IfNoneMatch' };
const noMeta: Part = { type: 'object', properties: {} };

function tagOf(uid: string) {
  return inPascalCase(/^api::([^.]+)\./.exec(uid)?.[1] ?? uid);
}

function reading(type: Struct.ContentTypeSchema, model: PublicModel, parameters: Part[]) {
  return {
    tags: [tagOf(type.uid)],
    ...(model.description && { description: model.description }),
    parameters: [...parameters, ifNoneMatch],
  };
}

function languageOf({ languages }: Surroundings, model: PublicModel, isList = false): Part[] {
  const isTranslated = model.values.some(([name]) => name === 'locale');
  return isTranslated ? [localeParameter(languages, isList)] : [];
}

function failing(...statuses: Parameters<typeof failures>): Parts {
  return failures(304, 400, 401, 403, ...statuses);
}

function find(around: Surroundings, type: Struct.ContentTypeSchema, model: PublicModel): Operation {
  const { pluralName, displayName } = type.info;
  const data = { type: 'array', items: schemaRef(model.name) };
  return {
    path: `/api/${pluralName}`,
    method: 'get',
    operation: {
      operationId: `find${inPascalCase(pluralName)}`,
      summary: `${displayName}: a list`,
      ...reading(type, model, [
        ...selectionParameters(model, around.find),
        ...listParameters(around.strapi, model, around.find),
        ...languageOf(around, model, true),
      ]),
      responses: { 200: found('A list', data, schemaRef('ListMeta')), ...failing() },
    },
  };
}

function findOne(
  around: Surroundings,
  type: Struct.ContentTypeSchema,
  model: PublicModel,
): Operation {
  const { pluralName, displayName } = type.info;
  const documentId: Part = {
    name: 'documentId',
    in: 'path',
    required: true,
    schema: schemaRef('DocumentId'),
  };
  return {
    path: `/api/${pluralName}/{documentId}`,
    method: 'get',
    operation: {
      operationId: `findOne${inPascalCase(pluralName)}`,
      summary: `${displayName}: one document`,
      ...reading(type, model, [
        documentId,
        ...selectionParameters(model, around.find),
        ...languageOf(around, model),
      ]),
      responses: { 200: found('The document', schemaRef(model.name), noMeta), ...failing(404) },
    },
  };
}

function get(around: Surroundings, type: Struct.ContentTypeSchema, model: PublicModel): Operation {
  const { singularName, displayName } = type.info;
  return {
    path: `/api/${singularName}`,
    method: 'get',
    operation: {
      operationId: `get${inPascalCase(singularName)}`,
      summary: displayName,
      ...reading(type, model, [
        ...selectionParameters(model, around.find),
        ...languageOf(around, model),
      ]),
      responses: { 200: found('The document', schemaRef(model.name), noMeta), ...failing(404) },
    },
  };
}

/** The readings of a content type that anybody may do. */
export function readOperations(
  around: Surroundings,
  type: Struct.ContentTypeSchema,
  model: PublicModel,
  actions: readonly string[],
): Operation[] {
  const isSingle = type.kind === 'singleType';
  return [
    ...(actions.includes('find') ? [(isSingle ? get : find)(around, type, model)] : []),
    ...(actions.includes('findOne') && !isSingle ? [findOne(around, type, model)] : []),
  ];
}
