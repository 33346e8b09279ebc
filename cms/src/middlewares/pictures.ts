import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { pictureWidths } from '@wsco/content-client/pictures';
import { readEnvironment } from '@wsco/environment';
import { isAmong } from '../cache-headers/is-among';
import { isAnimated, pictureFile } from '../pictures/make-picture';
import type { WantedPicture } from '../pictures/make-picture';

type Context = Parameters<Core.MiddlewareHandler>[0];

const upload = /^\/uploads\/([\w.-]+\.(jpe?g|png|webp|gif))$/i;

const ownFormats: Record<string, WantedPicture['format']> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
};

function formatFor(ctx: Context, ending: string): WantedPicture['format'] {
  const accepted = ctx.get('accept');
  if (accepted.includes('image/avif')) return 'avif';
  if (accepted.includes('image/webp')) return 'webp';
  return ownFormats[ending.toLowerCase()] ?? 'jpeg';
}

/** What cannot be read is not there, or no picture, and so does not move. */
const moves = (file: string) => isAnimated(file).catch(() => false);

function readWidth(given: unknown) {
  const width = pictureWidths.find((each) => String(each) === given);
  if (width !== undefined) return width;
  throw new errors.ValidationError(
    `"width" should be one of ${pictureWidths.join(', ')}, or left out`,
    { key: 'width', path: null, source: 'query', param: 'width' },
  );
}

/** Gives uploaded pictures in the width that is asked for, in the best format that the reader takes. */
const pictures = (): Core.MiddlewareHandler => {
  const { dataDir } = readEnvironment();
  const folders = {
    uploads: join(dataDir, 'public', 'uploads'),
    pictures: join(dataDir, 'pictures'),
  };
  return async (ctx, next) => {
    const [, name, ending] = upload.exec(ctx.path) ?? [];
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    if (!isRead || !name || !ending || ctx.query.width === undefined) return next();
    const width = readWidth(ctx.query.width);
    const format = formatFor(ctx, ending);
    const original = join(folders.uploads, name);
    if (ownFormats[ending.toLowerCase()] !== 'jpeg' && (await moves(original))) {
      return next();
    }
    const file = await pictureFile(folders, { name, width, format });
    if (!file) return next();
    ctx.type = `image/${format}`;
    ctx.length = (await stat(file)).size;
    ctx.set('Vary', 'Accept');
    const etag = `"${basename(file)}"`;
    ctx.set('ETag', etag);
    // The address has the file's version in it, or nobody knows how long it holds.
    const holds = ctx.query.v === undefined ? 'max-age=3600' : 'max-age=31536000, immutable';
    ctx.set('Cache-Control', `public, ${holds}`);
    ctx.status = 200;
    if (isAmong(etag, ctx.get('if-none-match'))) ctx.status = 304;
    else if (ctx.method === 'GET') ctx.body = createReadStream(file);
    return undefined;
  };
};

export default pictures;
