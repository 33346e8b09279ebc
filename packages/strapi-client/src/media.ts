import type { ImageFormats } from './schema.js';

/** The attributes of a media file that pictures are made of. */
export interface ImageFile {
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly formats: ImageFormats | null;
}

/** The absolute address of a file; `origin` is where uploads are served, empty for the page's own. */
export function mediaUrl(url: string, origin = ''): string {
  return /^https?:\/\//.test(url) ? url : `${origin}${url}`;
}

/** A `srcset` of every size there is, smallest first, never wider than the original. */
export function srcSet(image: ImageFile, origin = ''): string {
  const original = image.width ?? 0;
  const widths = new Map([[original, image.url]]);
  for (const { url, width } of Object.values(image.formats ?? {})) {
    if (width < original) widths.set(width, url);
  }
  return [...widths]
    .sort(([left], [right]) => left - right)
    .map(([width, url]) => `${mediaUrl(url, origin)} ${width}w`)
    .join(', ');
}
