/** Classes of styles/focal-point.css, which has no finer ones; a crop is not seen to differ by less. */
const step = 5;
const rounded = (percent: number) => Math.round(percent / step) * step;

/** Where in a picture the editor said that its subject is, as classes; the middle unless told. */
export function focus(focalPoint: unknown): string {
  if (typeof focalPoint !== 'object' || focalPoint === null) return '';
  if (!('x' in focalPoint) || !('y' in focalPoint)) return '';
  const { x, y } = focalPoint;
  if (typeof x !== 'number' || typeof y !== 'number') return '';
  return `focus-x-${rounded(x)} focus-y-${rounded(y)}`;
}
