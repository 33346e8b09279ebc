import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@wsco/environment';

const { siteUrl } = readEnvironment();

/** What anybody may read from a page of any origin; nothing that a cookie opens. */
const open = /^\/(api|uploads)\//;

/** What is written from a page of the site only: others could have their visitors write. */
const ofSite = /^\/api\/inquiries(\/|$)/i;

/**
 * Strapi's own names the origin that asks, which makes one answer for each origin; and it answers
 * so for the admin too, which no other origin may read.
 */
export function openContentToAllOrigins(strapi: Core.Strapi) {
  const contentCors: Core.MiddlewareFactory = () => async (ctx, next) => {
    if (!open.test(ctx.path)) return next();
    const isForSite = ofSite.test(ctx.path);
    if (isForSite) ctx.vary('Origin');
    if (isForSite && ctx.get('Origin') !== siteUrl) return next();
    ctx.set('Access-Control-Allow-Origin', isForSite ? siteUrl : '*');
    ctx.set('Access-Control-Expose-Headers', 'Retry-After');
    if (ctx.method !== 'OPTIONS' || !ctx.get('Access-Control-Request-Method')) return next();
    ctx.set('Access-Control-Allow-Methods', isForSite ? 'POST' : 'GET,HEAD');
    ctx.set('Access-Control-Allow-Headers', 'Content-Type,Authorization,Idempotency-Key');
    ctx.set('Access-Control-Max-Age', '600');
    ctx.status = 204;
    return undefined;
  };
  strapi.get('middlewares').extend('strapi::cors', () => contentCors);
}
