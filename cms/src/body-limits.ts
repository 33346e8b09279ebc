import type { Core } from '@strapi/strapi';

const inquiryPath = /^\/api\/inquiries\/?$/i;
/** The media library, and the logo of the admin. */
const uploadPath = /^\/(?:(?:api\/)?upload|admin\/project-settings)(?:\/|$)/i;
const jsonOnly = { multipart: false, urlencoded: false, text: false };

/**
 * An inquiry is small, and files are read from a request only where files are taken: elsewhere
 * they would lie on the disk before anybody asked who sent them.
 */
export function registerBodyLimits(strapi: Core.Strapi) {
  strapi.get('middlewares').extend('strapi::body', (parse: Core.MiddlewareFactory) => {
    const limited: Core.MiddlewareFactory = (config, context) => {
      const inquiry = parse({ ...jsonOnly, jsonLimit: '32kb' }, context);
      const upload = parse(config, context);
      const document = parse({ ...config, ...jsonOnly }, context);

      return (ctx, next) => {
        if (inquiryPath.test(ctx.path)) return inquiry?.(ctx, next);
        return uploadPath.test(ctx.path) ? upload?.(ctx, next) : document?.(ctx, next);
      };
    };
    return limited;
  });
}
