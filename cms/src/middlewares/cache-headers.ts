import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { tagsOfQuery } from '../cache-headers/dependence';
import { tagsOfData, tagsWithinBounds } from '../cache-headers/tags';
import { isAmong } from '../cache-headers/is-among';
import { modelOf } from '../content-query/model';
import { isRecord } from '../content-query/refusal';
import { isContentPath } from '../content-path';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** The content type that a route of the content API reads; undefined for others. */
function modelRead(strapi: Core.Strapi, ctx: Context) {
  const handler: unknown = ctx.state.route?.handler;
  if (typeof handler !== 'string' || !handler.startsWith('api::')) return undefined;
  return modelOf(strapi, handler.slice(0, handler.lastIndexOf('.')));
}

function tagsOf(strapi: Core.Strapi, ctx: Context) {
  const model = modelRead(strapi, ctx);
  if (!model) return [];
  const data = isRecord(ctx.body) ? ctx.body.data : undefined;
  return [...tagsOfQuery(strapi, model, ctx.query, data), ...tagsOfData(strapi, model, data)];
}

/**
 * Tells caches what an answer depends on, and by its strong ETag whether it is still the same. What
 * a token was needed for is nobody else's.
 */
const cacheHeaders: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    await next();
    if (!isContentPath(ctx.path) || !['GET', 'HEAD'].includes(ctx.method)) return;
    const isShared = !ctx.get('authorization') && (ctx.status === 200 || ctx.status === 404);
    ctx.set('Cache-Control', isShared ? 'public, no-cache' : 'no-store');
    if (!isShared) return;
    const tags = tagsWithinBounds(tagsOf(strapi, ctx));
    if (tags.length > 0) ctx.set('Cache-Tag', tags.join(','));
    if (ctx.status !== 200 || !isRecord(ctx.body)) return;
    const body = JSON.stringify(ctx.body);
    ctx.body = body;
    ctx.type = 'json';
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    ctx.set('ETag', etag);
    if (isAmong(etag, ctx.get('if-none-match'))) ctx.status = 304;
  };

export default cacheHeaders;
