import type { Core } from '@strapi/strapi';
import { isLeaving } from './drain';

/** `/_ready` answers 204, and 503 while the database does not answer or the server is about to stop. */
export function registerReadiness(strapi: Core.Strapi) {
  const isReady = async () => {
    if (isLeaving()) return false;
    await strapi.db.connection.raw('select 1');
    return true;
  };
  strapi.server.routes([
    {
      method: 'GET',
      path: '/_ready',
      config: { auth: false },
      async handler(ctx: { status: number }) {
        ctx.status = (await isReady().catch(() => false)) ? 204 : 503;
      },
    },
  ]);
}
