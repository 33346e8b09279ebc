import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];

const inquiryPath = /^\/api\/inquiries\/?$/i;
/** The media library, and the logo of the admin. */
const uploadPath = /^\/(?:upload|admin\/project-settings)(?:\/|$)/i;
/** Bytes. */
const inquiryLimit = 32 * 1024;
const jsonOnly = { multipart: false, urlencoded: false, text: false };

/** Who has no session is refused later on, in words; until then nothing is kept of what they send. */
function isSignedIn(strapi: Core.Strapi, ctx: Context) {
  const [scheme = '', token = ''] = ctx.get('authorization').split(/\s+/);
  const sessions = strapi.sessionManager('admin');
  return scheme.toLowerCase() === 'bearer' && sessions.validateAccessToken(token).isValid;
}

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
        const takesFiles = uploadPath.test(ctx.path) && isSignedIn(strapi, ctx);
        return takesFiles ? upload?.(ctx, next) : document?.(ctx, next);
      };
    };
    return limited;
  });
}
