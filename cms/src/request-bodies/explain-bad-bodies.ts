import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { refuseUnreadableBody } from './unreadable-body';

function inMegabytes(bytes: number) {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

/** Says in words what is wrong with a body that Strapi would refuse with a code, or choke on. */
export function explainBadBodies(strapi: Core.Strapi) {
  const onError = (error: Error & { code?: unknown; httpCode?: unknown }) => {
    if (/^Z_/.test(String(error.code))) {
      throw new errors.ValidationError('The body is not what its Content-Encoding says');
    }
    if (!error.message.includes('maxFileSize')) {
      if (error.httpCode !== 400) throw error;
      throw new errors.ValidationError(`The form cannot be read: ${error.message}`);
    }
    const most = inMegabytes(strapi.config.get('plugin::upload.sizeLimit'));
    throw new errors.PayloadTooLargeError(
      `A file may have at most ${most}; make it smaller and upload it again`,
    );
  };

  strapi.get('middlewares').extend('strapi::body', (parse: Core.MiddlewareFactory) => {
    const explained: Core.MiddlewareFactory = (config, context) => {
      const read = parse({ ...config, onError }, context);
      return (ctx, next) =>
        read?.(ctx, async () => {
          // Most of the admin reads from the body without asking whether there is one.
          ctx.request.body ??= {};
          refuseUnreadableBody(ctx);
          await next();
        });
    };
    return explained;
  });
}
