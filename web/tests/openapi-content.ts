const json = (schema: object) => ({ content: { 'application/json': { schema } } });

const data = (schema: object) => json({ type: 'object', properties: { data: schema } });

const place = { $ref: '#/components/schemas/Place' };

/** A description of an API as small as can be. */
export const openapi = {
  openapi: '3.1.0',
  info: { title: 'Towns', version: '4.5.6' },
  paths: {
    '/api/places': {
      get: {
        operationId: 'findPlaces',
        summary: 'Place: a list',
        description: 'Where one can go',
        parameters: [
          {
            name: 'fields',
            in: 'query',
            style: 'form',
            description: 'Which values to send; `name` always is.',
            schema: { type: 'array', items: { type: 'string' } },
            examples: { some: { value: ['name', 'kind'] } },
          },
          {
            name: 'filters',
            in: 'query',
            style: 'deepObject',
            schema: { type: 'object' },
            examples: { words: { value: { name: { $contains: 'park' } } } },
          },
          { $ref: '#/components/parameters/IfNoneMatch' },
        ],
        responses: {
          200: data({ type: 'array', items: place }),
          400: { $ref: '#/components/responses/BadRequest' },
          default: { $ref: '#/components/responses/Failure' },
        },
      },
    },
    '/api/wishes': {
      post: {
        operationId: 'sendWish',
        summary: 'Send a wish',
        requestBody: data({
          type: 'object',
          properties: { words: { type: 'string', description: 'What you wish for' } },
        }),
        responses: { 201: data({ type: 'object' }) },
      },
    },
  },
  components: {
    schemas: {
      Place: {
        type: 'object',
        description: 'A place in town',
        properties: {
          name: { type: 'string', description: 'As on the map' },
          kind: { type: ['string', 'null'], enum: ['park', 'square', null] },
          openedOn: { type: 'string', format: 'date' },
          near: { type: 'array', items: place },
          picture: { anyOf: [{ $ref: '#/components/schemas/Picture' }, { type: 'null' }] },
        },
      },
      Picture: { type: 'object', properties: { url: { type: 'string' } } },
      PlaceFilters: { type: 'object', properties: { name: { type: 'string' } } },
    },
  },
};
