/** Where in a picture the editor said that its subject is, as CSS wants it; the middle unless told. */
export function focus(focalPoint: unknown): string | undefined {
  if (typeof focalPoint !== 'object' || focalPoint === null) return undefined;
  if (!('x' in focalPoint) || !('y' in focalPoint)) return undefined;
  const { x, y } = focalPoint;
  return typeof x === 'number' && typeof y === 'number' ? `${x}% ${y}%` : undefined;
}
