export type Point = readonly [x: number, y: number];

/** Convex, clockwise on a screen. */
export type Polygon = readonly Point[];

export const quarterTurn = Math.PI / 2;

export function move([x, y]: Point, angle: number, distance: number): Point {
  return [x + Math.cos(angle) * distance, y + Math.sin(angle) * distance];
}

/** Measures how far a point lies to the right of a line, negative on its left. */
export type Side = (point: Point) => number;

export function rightOf([x, y]: Point, angle: number): Side {
  const [down, across] = [Math.cos(angle), Math.sin(angle)];
  return (point) => (point[1] - y) * down - (point[0] - x) * across;
}

export function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

/** The part of a polygon on the positive side; empty when there is none. */
function cut(polygon: Polygon, side: Side): Polygon {
  const kept: Point[] = [];
  polygon.forEach((from, index) => {
    const to = polygon[index + 1] ?? polygon[0] ?? from;
    const [start, end] = [side(from), side(to)];
    if (start >= 0) kept.push(from);
    if (start * end < 0) kept.push(between(from, to, start / (start - end)));
  });
  return kept.length > 2 ? kept : [];
}

/** What a line makes of polygons: those on its right, then those on its left. */
export function split(polygons: readonly Polygon[], through: Point, angle: number): Polygon[][] {
  return [angle, angle + Math.PI].map((direction) => {
    const side = rightOf(through, direction);
    return polygons.map((polygon) => cut(polygon, side)).filter(({ length }) => length);
  });
}

/** What is left of a polygon behind a margin along all its edges. */
export function inset(polygon: Polygon, margin: number): Polygon {
  return polygon.reduce((kept, from, index) => {
    const [x, y] = polygon[index + 1] ?? polygon[0] ?? from;
    // Cuts that meet in one corner leave an edge of no length there, which points nowhere.
    if (Math.hypot(x - from[0], y - from[1]) < 1) return kept;
    const angle = Math.atan2(y - from[1], x - from[0]);
    return cut(kept, rightOf(move(from, angle + quarterTurn, margin), angle));
  }, polygon);
}

/** Where polygons begin and end along a direction. */
export function reach(polygons: readonly Polygon[], angle: number): [number, number] {
  const distance = rightOf([0, 0], angle - quarterTurn);
  const distances = polygons.flat().map(distance);
  return [Math.min(...distances), Math.max(...distances)];
}

export function area(polygon: Polygon) {
  return polygon.reduce((sum, [ax, ay], index) => {
    const [bx, by] = polygon[index + 1] ?? polygon[0] ?? [ax, ay];
    return sum + (ax * by - bx * ay) / 2;
  }, 0);
}
