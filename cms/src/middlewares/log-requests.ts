import type { Core } from '@strapi/strapi';

/** As Strapi's own, but without the query, where the tokens of invitations and new passwords stand. */
const logRequests: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const begun = performance.now();
    await next();
    const time = Math.ceil(performance.now() - begun);
    strapi.log.http(`${ctx.method} ${ctx.path} (${time} ms) ${ctx.status}`);
  };

export default logRequests;
