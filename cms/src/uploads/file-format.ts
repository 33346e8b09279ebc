import { open } from 'node:fs/promises';
import sharp from 'sharp';

export interface FileFormat {
  name: string;
  mime: string;
  /** File name endings that agree with the bytes. */
  endings: string[];
  /** Of a picture, in all its frames. */
  pixels?: number;
}

const pdf: FileFormat = { name: 'PDF', mime: 'application/pdf', endings: ['.pdf'] };

/** No AVIF: Strapi stores it without its size and makes no smaller versions. */
const pictures = new Map<string, FileFormat>([
  ['jpeg', { name: 'JPEG', mime: 'image/jpeg', endings: ['.jpg', '.jpeg', '.jpe', '.jfif'] }],
  ['png', { name: 'PNG', mime: 'image/png', endings: ['.png'] }],
  ['webp', { name: 'WebP', mime: 'image/webp', endings: ['.webp'] }],
  ['gif', { name: 'GIF', mime: 'image/gif', endings: ['.gif'] }],
]);

async function isPdf(path: string) {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(5), 0, 5, 0);
    return buffer.toString('latin1') === '%PDF-';
  } finally {
    await file.close();
  }
}

/** What the bytes of a file say it is, if it is something that we take. */
export async function formatOf(path: string): Promise<FileFormat | undefined> {
  if (await isPdf(path)) return pdf;
  try {
    const { format, width, height, pages = 1 } = await sharp(path).metadata();
    const picture = pictures.get(format);
    return picture && { ...picture, pixels: width * height * pages };
  } catch {
    return undefined;
  }
}
