import { StrapiError } from '@wsco/strapi-client';
import type { RequestOptions, Send } from '@wsco/strapi-client';

export interface Openapi {
  /** Reads the OpenAPI 3.1 document that describes the API, as the server has it now. */
  read(options?: RequestOptions): Promise<object>;
}

export function createOpenapi(send: Send): Openapi {
  return {
    async read(options) {
      const body = await send('GET', 'openapi.json', {}, options);
      if (typeof body === 'object' && body !== null) return body;
      throw new StrapiError({
        kind: 'invalid-response',
        message: 'The server did not describe its API',
        url: 'openapi.json',
      });
    },
  };
}
