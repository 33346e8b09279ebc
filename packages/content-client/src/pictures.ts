/**
 * Widths in pixels in which the CMS gives a picture; each has twice the pixels of the one before, so
 * that nobody loads more than twice what they see.
 */
export const pictureWidths = [168, 237, 335, 474, 670, 948, 1340, 1896] as const;

/** The attributes of a media file that its addresses are made of. */
export interface SizedPicture {
  readonly url: string;
  /** Of the original, in pixels. */
  readonly width: number | null;
  readonly updatedAt: string;
}

/** Only what the CMS itself holds can be had in other widths. */
const ownUpload = /^\/uploads\//;

/**
 * The address of a picture at most so many pixels wide, one of `pictureWidths`, in the best format
 * that the reader accepts. It changes with the file, so it can be kept for ever. `origin` is where
 * uploads are served, empty for the page's own.
 */
export function pictureUrl({ url, updatedAt }: SizedPicture, width: number, origin = ''): string {
  if (!ownUpload.test(url)) return url;
  const version = Date.parse(updatedAt).toString(36);
  return `${origin}${url}?width=${width}&v=${version}`;
}

/** A `srcset` of every width up to the original's; undefined for a picture that has one only. */
export function pictureSrcSet(picture: SizedPicture, origin = ''): string | undefined {
  const { url, width } = picture;
  if (!width || !ownUpload.test(url)) return undefined;
  const smaller = pictureWidths.filter((each) => each < width);
  const whole = pictureWidths.find((each) => each >= width) ?? pictureWidths.at(-1) ?? width;
  return [...new Set([...smaller, whole])]
    .map((each) => `${pictureUrl(picture, each, origin)} ${Math.min(each, width)}w`)
    .join(', ');
}
