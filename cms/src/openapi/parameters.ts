import type { Core } from '@strapi/strapi';
import { operatorsOf } from '../content-query/operand';
import { furthest } from '../public-access';
import { fieldExamples, filterExamples, populateExamples, sortExamples } from './examples';
import type { Examples } from './examples';
import { onlyWith, schemaRef } from './part';
import type { Part } from './part';
import type { PublicModel } from './public-model';
import { orderSchema } from './selection-schema';

const operators = operatorsOf('string')
  .map(([operator]) => `\`${operator}\``)
  .join(', ');

interface Described {
  name: string;
  description: string;
  schema: Part;
  examples: Examples;
}

const list = { in: 'query', style: 'form', explode: true };

/** Deeper values go on in the same way: `filters[slug][$eq]=…`, `populate[cover][fields][0]=…`. */
const deep = { in: 'query', style: 'deepObject', explode: true };

function parameter(manner: object, { examples, ...described }: Described): Part {
  const hasExamples = Object.keys(examples).length > 0;
  return { ...described, ...manner, ...(hasExamples && { examples }) };
}

type FindModel = (uid: string) => PublicModel | undefined;

/** What every reading takes: which attributes, and which links. */
export function selectionParameters(model: PublicModel, find: FindModel): Part[] {
  const { name, links } = model;
  const fields = parameter(list, {
    name: 'fields',
    description: 'Which values to send; `id` and `documentId` always are. All, unless told.',
    schema: { type: 'array', items: schemaRef(`${name}Field`) },
    examples: fieldExamples(model),
  });
  const populate = parameter(deep, {
    name: 'populate',
    description:
      'Which links to send: nothing linked is, unless asked for. `populate=*` sends each link with its values, one level deep; a `populate` within goes deeper.',
    schema: schemaRef(`${name}Populate`),
    examples: populateExamples(model, find),
  });
  return links.length > 0 ? [fields, populate] : [fields];
}

/** Which documents of a list, in which order. */
export function listParameters(strapi: Core.Strapi, model: PublicModel, find: FindModel): Part[] {
  const defaultLimit = Number(strapi.config.get('api.rest.defaultLimit'));
  const maxLimit = Number(strapi.config.get('api.rest.maxLimit'));
  const size: Part = { type: 'integer', minimum: 1, maximum: maxLimit, default: defaultLimit };
  return [
    parameter(deep, {
      name: 'filters',
      description: `Which documents to send: conditions on values, and on those of links. The operators are ${operators}; those for words only with texts.`,
      schema: schemaRef(`${model.name}Filters`),
      examples: filterExamples(model, find),
    }),
    parameter(list, {
      name: 'sort',
      description: 'In which order: `title:asc`, or `category.name:desc` by what is linked.',
      schema: { type: 'array', items: orderSchema(model, true) },
      examples: sortExamples(model),
    }),
    parameter(deep, {
      name: 'pagination',
      description: `Which part of the list: \`page\` and \`pageSize\`, or \`start\` and \`limit\`, not both. At most ${maxLimit} documents are sent, ${defaultLimit} unless told; \`withCount=false\` spares the counting.`,
      schema: onlyWith({
        page: { type: 'integer', minimum: 1, maximum: furthest, default: 1 },
        pageSize: size,
        start: { type: 'integer', minimum: 0, maximum: furthest },
        limit: size,
        withCount: { type: 'boolean', default: true },
      }),
      examples: {
        page: { summary: 'By pages', value: { page: 1, pageSize: 10 } },
        offset: { summary: 'From a place on', value: { start: 10, limit: 10 } },
      },
    }),
    {
      name: '_q',
      in: 'query',
      description: 'Words to look for in all values.',
      schema: { type: 'string' },
      example: 'city',
    },
  ];
}

/** In which language; a list may ask for every one. */
export function localeParameter(languages: readonly string[], isList: boolean): Part {
  return {
    name: 'locale',
    in: 'query',
    description: `The language, ${languages[0]} unless told; what is not translated is not there.${isList ? ' `*` sends every language.' : ''}`,
    schema: {
      type: 'string',
      enum: isList ? [...languages, '*'] : languages,
      default: languages[0],
    },
    example: languages[0],
  };
}
