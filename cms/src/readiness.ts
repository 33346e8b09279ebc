import type { Core } from '@strapi/strapi';

/** `/_ready` answers 204 while the database answers, and 503 when it does not. */
export function registerReadiness(strapi: Core.Strapi) {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/_ready',
      config: { auth: false },
      async handler(ctx: { status: number }) {
        try {
          await strapi.db.connection.raw('select 1');
          ctx.status = 204;
        } catch {
          ctx.status = 503;
        }
      },
    },
  ]);
}
