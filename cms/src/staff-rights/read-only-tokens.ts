import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

interface Token {
  type?: unknown;
  lifespan?: unknown;
}

function refuse(field: string, message: string): never {
  throw new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });
}

function check({ type, lifespan }: Token) {
  if (type !== undefined && type !== 'read-only') {
    refuse('type', 'The content API is for reading; choose the type "read-only"');
  }
  if (lifespan === null) {
    refuse('lifespan', 'A token has to end; choose for how long it should be good');
  }
}

/** Tokens of the content API can read, for some time, whoever makes them; old ones become such. */
export async function keepTokensReadOnly(strapi: Core.Strapi) {
  await strapi.db.query('admin::api-token').updateMany({
    where: { type: { $ne: 'read-only' } },
    data: { type: 'read-only' },
  });
  strapi.db.lifecycles.subscribe({
    models: ['admin::api-token'],
    beforeCreate: ({ params }) => check({ type: null, lifespan: null, ...params.data }),
    beforeUpdate: ({ params }) => check(params.data),
  });
}
