import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

const inquiryPath = /^\/api\/inquiries\/?$/i;
/** The media library, and the logo of the admin. */
const uploadPath = /^\/(?:(?:api\/)?upload|admin\/project-settings)(?:\/|$)/i;
/** Bytes. */
const inquiryLimit = 32 * 1024;
const jsonOnly = { multipart: false, urlencoded: false, text: false };

/**
 * An inquiry is small, and files are read from a request only where files are taken: elsewhere
 * they would lie on the disk before anybody asked who sent them.
 */
export function registerBodyLimits(strapi: Core.Strapi) {
  strapi.get('middlewares').extend('strapi::body', (parse: Core.MiddlewareFactory) => {
    const limited: Core.MiddlewareFactory = (config, context) => {
      const inquiry = parse({ ...config, ...jsonOnly, jsonLimit: inquiryLimit }, context);
      const upload = parse(config, context);
      const document = parse({ ...config, ...jsonOnly }, context);

      return (ctx, next) => {
        if (inquiryPath.test(ctx.path)) {
          // What is no JSON is not read, and so not counted by the parser.
          if (ctx.request.length > inquiryLimit) {
            throw new errors.PayloadTooLargeError('An inquiry may have at most 32 kB');
          }
          return inquiry?.(ctx, next);
        }
        return uploadPath.test(ctx.path) ? upload?.(ctx, next) : document?.(ctx, next);
      };
    };
    return limited;
  });
}
