import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { honestFile } from '../uploads/honest-file';
import type { UploadedFile } from '../uploads/honest-file';

/**
 * Of several files in one form Strapi drops a bad one in silence, and it believes what is said of a
 * logo; here each file of a form is looked at, in whichever field, and none is left lying about.
 */
const checkUploads = (): Core.MiddlewareHandler => async (ctx, next) => {
  const files: UploadedFile[] = Object.values(ctx.request.files ?? {}).flat();
  try {
    for (const file of files) await honestFile(file);
    await next();
  } finally {
    await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
  }
};

export default checkUploads;
