import type { Core } from '@strapi/strapi';

/**
 * Strapi's own controllers leave promises behind that nobody waits for: an odd request would end the
 * process, and all that is under way with it.
 */
export function outliveRejections(strapi: Core.Strapi) {
  process.on('unhandledRejection', (reason) => {
    const words = reason instanceof Error ? reason.stack : String(reason);
    strapi.log.error(`A promise was rejected that nobody waited for: ${words}`);
  });
}
