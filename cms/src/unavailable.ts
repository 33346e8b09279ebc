import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Answers 503 as Strapi answers errors, and says when to come back. */
export function unavailable(ctx: Context, message: string, seconds: number) {
  const error = { status: 503, name: 'ServiceUnavailableError', message, details: {} };
  ctx.body = { data: null, error };
  ctx.status = error.status;
  ctx.set('Retry-After', String(seconds));
  ctx.set('Cache-Control', 'no-store');
}
