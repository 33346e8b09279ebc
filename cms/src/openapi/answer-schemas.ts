import { schemaRef } from './part';
import type { Part, Parts } from './part';

const text: Part = { type: 'string' };
const textOrNull: Part = { type: ['string', 'null'] };
const count: Part = { type: 'integer', minimum: 0 };

/** Why one value was refused. */
const fault: Part = {
  type: 'object',
  properties: {
    path: { type: 'array', items: text },
    message: text,
    name: text,
    code: { ...text, description: 'Of an inquiry, for words of your own' },
    value: {},
  },
  required: ['path', 'message', 'name'],
};

/** What answers have in common. */
export const answerSchemas: Parts = {
  DocumentId: {
    type: 'string',
    pattern: '^[a-z0-9]{24}$',
    description: 'Names a document in every language, for good.',
  },
  LinkCount: {
    type: 'object',
    description: 'How many there are, if asked for with `count`',
    properties: { count },
    required: ['count'],
  },
  ImageFormat: {
    type: 'object',
    description: 'A smaller version of a picture',
    properties: {
      name: text,
      hash: text,
      ext: text,
      mime: text,
      path: textOrNull,
      url: { type: 'string', format: 'uri-reference' },
      width: { type: 'integer' },
      height: { type: 'integer' },
      size: { type: 'number', description: 'In kilobytes' },
      sizeInBytes: { type: 'integer' },
    },
    required: ['url', 'width', 'height'],
  },
  Pagination: {
    type: 'object',
    description: 'As asked for by pages, or from a place on; without a count, if not wanted.',
    properties: {
      page: { type: 'integer', minimum: 1 },
      pageSize: { type: 'integer', minimum: 1 },
      pageCount: count,
      start: count,
      limit: { type: 'integer', minimum: 1 },
      total: count,
    },
  },
  ListMeta: {
    type: 'object',
    properties: { pagination: schemaRef('Pagination') },
    required: ['pagination'],
  },
  Error: {
    type: 'object',
    properties: {
      data: { type: 'null' },
      error: {
        type: 'object',
        properties: {
          status: { type: 'integer' },
          name: text,
          message: text,
          details: {
            type: 'object',
            properties: {
              key: textOrNull,
              path: textOrNull,
              source: text,
              param: textOrNull,
              errors: { type: 'array', items: fault },
            },
          },
        },
        required: ['status', 'name', 'message'],
      },
    },
    required: ['data', 'error'],
  },
};
