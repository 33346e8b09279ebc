import type { Core } from '@strapi/strapi';

const admin = /^\/+admin(\/|$)/i;
const publicData = /^\/(api|uploads)\//;
const picture = /\.(jpe?g|png|webp|gif|avif)$/i;

/** Of what is no page of the admin a browser shows pictures, and runs nothing. */
const nothing =
  "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none';sandbox";

const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Headers that depend on what is asked for; the others are those of `strapi::security`. */
const inertAnswers = (): Core.MiddlewareHandler => async (ctx, next) => {
  ctx.set('Permissions-Policy', permissions);
  if (!admin.test(ctx.path)) ctx.set('Content-Security-Policy', nothing);
  if (publicData.test(ctx.path)) ctx.set('Cross-Origin-Resource-Policy', 'cross-origin');
  if (ctx.path.startsWith('/uploads/') && !picture.test(ctx.path)) {
    ctx.set('Content-Disposition', 'attachment');
  }
  await next();
};

export default inertAnswers;
