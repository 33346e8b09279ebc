import { schemaRef } from './part';
import type { Part, Parts } from './part';

function json(schema: Part): Part {
  return { 'application/json': { schema } };
}

const headerRef = (name: string): Part => ({ $ref: `#/components/headers/${name}` });

const cached: Parts = {
  ETag: headerRef('ETag'),
  'Cache-Tag': headerRef('CacheTag'),
  'Cache-Control': headerRef('CacheControl'),
};

/** An answer that caches may keep. */
export function found(description: string, data: Part, meta: Part): Part {
  const schema = { type: 'object', properties: { data, meta }, required: ['data', 'meta'] };
  return { description, headers: cached, content: json(schema) };
}

export function created(description: string, data: Part): Part {
  return {
    description,
    content: json({ type: 'object', properties: { data }, required: ['data'] }),
  };
}

/** References to the answers that things can go wrong with. */
export function failures(...statuses: (keyof typeof refusals)[]): Parts {
  return Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/${refusals[status].name}` }]),
  );
}

const refusals = {
  304: { name: 'NotModified', description: 'It is what `If-None-Match` names.' },
  400: {
    name: 'BadRequest',
    description:
      'The request cannot be understood: an unknown or private parameter or attribute (`details.key`), or a bad inquiry (`details.errors`).',
  },
  401: { name: 'Unauthorized', description: 'A token was sent that is not valid.' },
  403: { name: 'Forbidden', description: 'A token was sent that may not do this.' },
  404: { name: 'NotFound', description: 'There is no such document, or not in this language.' },
  413: { name: 'TooLarge', description: 'The request is larger than an inquiry may be.' },
  422: {
    name: 'KeyTaken',
    description: 'Another inquiry was sent under this `Idempotency-Key` in the last 24 hours.',
  },
  429: {
    name: 'TooMany',
    description: 'Too many were sent; `Retry-After` says in how many seconds to come back.',
  },
  default: { name: 'Failure', description: 'Whatever else goes wrong has the same shape.' },
};

/** Every failure has Strapi's shape. */
export const failureResponses: Parts = Object.fromEntries(
  Object.entries(refusals).map(([status, { name, description }]) => [
    name,
    status === '304'
      ? { description, headers: cached }
      : { description, content: json(schemaRef('Error')) },
  ]),
);

export const headers: Parts = {
  ETag: {
    description: 'Strong, of the body; send it as `If-None-Match` to get 304 while it is the same.',
    schema: { type: 'string' },
  },
  CacheTag: {
    description:
      'What the answer depends on: `news:<documentId>` for each document in it, files too, and `news` when it depends on which documents there are.',
    schema: { type: 'string' },
  },
  CacheControl: { schema: { type: 'string' } },
};
