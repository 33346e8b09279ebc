/** An SVG document as the address of an image, which keeps its nodes out of the page. */
export function svgAddress(svg: string) {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
