import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { honestFile } from '../honest-file';
import type { UploadedFile } from '../honest-file';

/** Of several files in one form Strapi drops a bad one in silence; here it is refused with words. */
const checkUploads = (): Core.MiddlewareHandler => async (ctx, next) => {
  const files: UploadedFile[] = [ctx.request.files?.files ?? []].flat();
  try {
    for (const file of files) await honestFile(file);
  } catch (error) {
    await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
    throw error;
  }
  await next();
};

export default checkUploads;
