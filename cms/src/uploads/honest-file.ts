import { extname } from 'node:path';
import { errors, strings } from '@strapi/utils';
import { formatOf } from './file-format';

/** A small file can unpack to a picture that fills the memory. */
const mostPixels = 64_000_000;

/** Characters; Strapi adds some of its own, and disks take 255 bytes. */
const longestName = 200;

export interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
  /** What Strapi stores as the type. */
  detectedMimeType?: string;
}

export function refuseLongName(name: string) {
  if (Math.max(name.length, strings.nameToSlug(name).length) <= longestName) return;
  throw new errors.ValidationError(
    `"${name.slice(0, 40)}…" has too long a name; shorten it and upload it again`,
  );
}

/**
 * A name or a declared type proves nothing: gives the file with the type that its bytes have, and
 * refuses it when they are neither a picture nor a PDF, or disagree with the ending of its name.
 */
export async function honestFile<File extends UploadedFile>(file: File, storedAs?: string) {
  const name = `"${file.originalFilename ?? 'The file'}"`;
  refuseLongName(file.originalFilename ?? '');
  const format = await formatOf(file.filepath);
  if (!format) {
    throw new errors.ValidationError(
      `${name} is neither a picture (JPEG, PNG, WebP, GIF) nor a PDF; save it as one of these and upload it again`,
    );
  }
  const { pixels = 0 } = format;
  if (pixels > mostPixels) {
    throw new errors.ValidationError(
      `${name} has ${pixels.toLocaleString('en')} pixels, and a picture may have ${mostPixels.toLocaleString('en')}; make it smaller and upload it again`,
    );
  }
  const ending = extname(file.originalFilename ?? '').toLowerCase();
  if (ending && !format.endings.includes(ending)) {
    throw new errors.ValidationError(
      `${name} is a ${format.name}; rename it to end in ${format.endings[0]} and upload it again`,
    );
  }
  if (storedAs && !format.endings.includes(storedAs.toLowerCase())) {
    throw new errors.ValidationError(
      `${name} is a ${format.name}, and the file that it would replace ends in ${storedAs}; upload it as a new file`,
    );
  }
  return { ...file, detectedMimeType: format.mime };
}
