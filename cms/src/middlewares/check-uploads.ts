import { open, rm } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';

interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
}

const pictureFormats = ['jpeg', 'png', 'webp', 'gif', 'heif'];

async function isPicture(path: string) {
  const format = await sharp(path)
    .metadata()
    .then(
      (read) => read.format,
      () => undefined,
    );
  return format !== undefined && pictureFormats.includes(format);
}

async function isPdf(path: string) {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(5), 0, 5, 0);
    return buffer.toString('latin1') === '%PDF-';
  } finally {
    await file.close();
  }
}

async function refuseDisguise({ filepath, originalFilename, mimetype }: UploadedFile) {
  const isHonest =
    mimetype === 'application/pdf' ? await isPdf(filepath) : await isPicture(filepath);
  if (!isHonest) {
    throw new errors.ValidationError(
      `"${originalFilename}" is neither a picture (JPEG, PNG, WebP, AVIF, GIF) nor a PDF`,
    );
  }
}

/** A name or a declared type proves nothing: only what the bytes say is a picture or a PDF is stored. */
const checkUploads = (): Core.MiddlewareHandler => async (ctx, next) => {
  const files: UploadedFile[] = [ctx.request.files?.files ?? []].flat();
  try {
    for (const file of files) await refuseDisguise(file);
  } catch (error) {
    await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
    throw error;
  }
  await next();
};

export default checkUploads;
