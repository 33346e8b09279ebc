import type { Core } from '@strapi/strapi';
import { refuse } from '../content-query/refusal';
import { createDocument } from './document';
import { readLanguages } from './languages';
import { documentTag } from './record-document';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Serves the description of the content API at `/api/openapi.json`. */
export function registerOpenapi(strapi: Core.Strapi) {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/api/openapi.json',
      config: { auth: false },
      async handler(ctx: Context) {
        const [parameter] = Object.keys(ctx.query);
        if (parameter !== undefined) {
          refuse([parameter], `Invalid key ${parameter}: the description has no parameters`);
        }
        ctx.set('Cache-Tag', documentTag);
        ctx.body = createDocument(strapi, await readLanguages(strapi));
      },
    },
  ]);
}
