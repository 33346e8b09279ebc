import { errors } from '@strapi/utils';
import { readEnvironment } from '@wsco/environment';
import type { Core } from '@strapi/strapi';
import { isSignIn } from './limit-sign-ins';

/** Where editors come by HTTPS, a password or cookie that came without it was read by others. */
const refusePlainSignIns = (): Core.MiddlewareHandler => {
  const isByHttps = readEnvironment().cmsUrl.startsWith('https:');
  return (ctx, next) => {
    if (!isByHttps || ctx.secure || !isSignIn(ctx.path)) return next();
    throw new errors.ForbiddenError(
      'CMS_URL is https, and this request is not. Open the address of CMS_URL; its proxy has to set X-Forwarded-Proto, and TRUSTED_PROXIES has to count it',
    );
  };
};

export default refusePlainSignIns;
