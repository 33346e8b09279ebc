import type { Core } from '@strapi/strapi';

/** An inquiry is small, and only someone with a token may send files: nobody else fills the disk. */
const body: Core.MiddlewareFactory = (_config, { strapi }) => {
  const parse = strapi.middleware('strapi::body');
  const parserFor = (config: Record<string, unknown>) => parse(config, { strapi });
  const inquiry = parserFor({ multipart: false, urlencoded: false, text: false, jsonLimit: '32kb' });
  const json = parserFor({ multipart: false, urlencoded: false, text: false, jsonLimit: '1mb' });
  const everything = parserFor({ jsonLimit: '5mb', formidable: { maxFileSize: 10 * 1024 * 1024 } });

  return (ctx, next) => {
    if (/^\/api\/inquiries\/?$/i.test(ctx.path)) return inquiry?.(ctx, next);
    if (ctx.get('authorization') || !ctx.path.startsWith('/api')) return everything?.(ctx, next);
    return json?.(ctx, next);
  };
};

export default body;
