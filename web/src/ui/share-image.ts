/** Where the gateway draws the share images of pages. */
export const shareImagePath = '/share-image.png';

/** The address of the image of a page, by the page's path. */
export function shareImageAddress(siteOrigin: string, path: string) {
  return `${siteOrigin}${shareImagePath}?page=${encodeURIComponent(path)}`;
}
