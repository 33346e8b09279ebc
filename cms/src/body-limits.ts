import type { Core } from '@strapi/strapi';

const inquiryPath = /^\/api\/inquiries\/?$/i;
const jsonOnly = { multipart: false, urlencoded: false, text: false };

/** An inquiry is small, and only someone with a token may send files: nobody else fills the disk. */
export function registerBodyLimits(strapi: Core.Strapi) {
  strapi.get('middlewares').extend('strapi::body', (parse: Core.MiddlewareFactory) => {
    const limited: Core.MiddlewareFactory = (config, context) => {
      const inquiry = parse({ ...jsonOnly, jsonLimit: '32kb' }, context);
      const anonymous = parse({ ...jsonOnly, jsonLimit: '1mb' }, context);
      const editor = parse(config, context);

      return (ctx, next) => {
        if (inquiryPath.test(ctx.path)) return inquiry?.(ctx, next);
        const hasToken = Boolean(ctx.get('authorization'));
        return ctx.path.startsWith('/api') && !hasToken
          ? anonymous?.(ctx, next)
          : editor?.(ctx, next);
      };
    };
    return limited;
  });
}
