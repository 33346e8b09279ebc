import type { ImageFormats } from './schema.js';

/** The attributes of a media file that pictures are made of. */
export interface ImageFile {
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly formats: ImageFormats | null;
}

/** What an `<img>` needs: addresses, its size in pixels so that nothing jumps, and its words. */
export interface ImageProps {
  readonly src: string;
  readonly srcSet: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly alt: string;
}

/** The absolute address of a file; `origin` is where uploads are served, empty for the page's own. */
export function mediaUrl(url: string, origin = ''): string {
  return /^([a-z]+:|\/\/)/.test(url) ? url : origin.replace(/\/$/, '') + url;
}

/**
 * A `srcset` of every size there is, smallest first, each once, never wider than the original;
 * undefined for a file whose size Strapi does not know, such as an SVG.
 */
export function srcSet({ url, width, formats }: ImageFile, origin = ''): string | undefined {
  if (!width) return undefined;
  const urls = new Map([[width, url]]);
  for (const each of Object.values(formats ?? {})) {
    if (each.width < width) urls.set(each.width, each.url);
  }
  return [...urls]
    .sort(([left], [right]) => left - right)
    .map(([each, address]) => `${mediaUrl(address, origin)} ${each}w`)
    .join(', ');
}

/** The attributes of an `<img>` that shows the file; a picture without words is decoration. */
export function imageProps(
  image: ImageFile & { readonly alternativeText?: string | null },
  origin = '',
): ImageProps {
  return {
    src: mediaUrl(image.url, origin),
    srcSet: srcSet(image, origin),
    width: image.width ?? undefined,
    height: image.height ?? undefined,
    alt: image.alternativeText ?? '',
  };
}
