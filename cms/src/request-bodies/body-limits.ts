import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isContentPath } from '../content-path';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** The media library, and the logo of the admin. */
const uploadPath = /^\/(?:upload|admin\/project-settings)(?:\/|$)/i;
/** Bytes of a body that anybody may send. */
const smallLimit = 32 * 1024;
const jsonOnly = { multipart: false, urlencoded: false, text: false };

function isSignedIn(strapi: Core.Strapi, ctx: Context) {
  const [scheme = '', token = ''] = ctx.get('authorization').split(/\s+/);
  const sessions = strapi.sessionManager('admin');
  return scheme.toLowerCase() === 'bearer' && sessions.validateAccessToken(token).isValid;
}

/**
 * What strangers have to say is small. Files are read from a request only where files are taken:
 * elsewhere they would lie on the disk before anybody asked who sent them.
 */
export function registerBodyLimits(strapi: Core.Strapi) {
  strapi.get('middlewares').extend('strapi::body', (parse: Core.MiddlewareFactory) => {
    const limited: Core.MiddlewareFactory = (config, context) => {
      const small = parse({ ...config, ...jsonOnly, jsonLimit: smallLimit }, context);
      const upload = parse(config, context);
      const document = parse({ ...config, ...jsonOnly }, context);

      return (ctx, next) => {
        const isLong = ctx.request.length > smallLimit;
        // What visitors and programs write is an inquiry at most.
        if (isContentPath(ctx.path)) {
          // What is no JSON is not read, and so not counted by the parser.
          if (isLong)
            throw new errors.PayloadTooLargeError('A request may have at most 32 kB here');
          return small?.(ctx, next);
        }
        if (!isSignedIn(strapi, ctx)) {
          // Not read, and not 413: with the 401 that follows, the admin renews an editor's session.
          return isLong ? next() : small?.(ctx, next);
        }
        return uploadPath.test(ctx.path) ? upload?.(ctx, next) : document?.(ctx, next);
      };
    };
    return limited;
  });
}
