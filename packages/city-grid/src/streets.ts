import { area, inset, move, quarterTurn, reach, split } from './polygon.js';
import type { Polygon } from './polygon.js';
import { chance } from './random.js';
import type { Random } from './random.js';

/** How the blocks of a district lie. */
export interface Layout {
  angle: number;
  length: number;
  depth: number;
  street: number;
}

/** Parts polygons by parallel streets that run on from one polygon to the next. */
function slice(polygons: Polygon[], angle: number, spacing: number, random: Random): Polygon[] {
  const [start, end] = reach(polygons, angle);
  const strips: Polygon[] = [];
  let rest = polygons;
  for (let at = start; at < end;) {
    at += spacing * random(0.85, 1.2);
    const [beyond = [], strip = []] = split(rest, move([0, 0], angle, at), angle - quarterTurn);
    strips.push(...strip);
    rest = beyond;
  }
  return strips;
}

/** Lays a grid of blocks over a district; the cross streets meet or are staggered. */
export function layBlocks(district: Polygon, layout: Layout, random: Random): Polygon[] {
  const { angle, length, depth, street } = layout;
  const rows = slice([district], angle + quarterTurn, depth, random);
  const groups = chance(random, 0.6) ? [rows] : rows.map((row) => [row]);
  return groups
    .flatMap((group) => slice(group, angle, length, random))
    .map((block) => inset(block, street / 2))
    .filter((block) => area(block) > length * depth * 0.05);
}

/** Parts a block across its longer side until no lot is larger than wanted. */
export function layLots(block: Polygon, angle: number, largest: number, random: Random): Polygon[] {
  if (area(block) < largest) return [block];
  const [start, end] = reach([block], angle);
  const [near, far] = reach([block], angle + quarterTurn);
  const lengthwise = end - start > far - near;
  const direction = lengthwise ? angle : angle + quarterTurn;
  const [from, to] = lengthwise ? [start, end] : [near, far];
  const through = move([0, 0], direction, from + (to - from) * random(0.36, 0.64));
  return split([block], through, direction + quarterTurn)
    .flat()
    .flatMap((lot) => layLots(lot, angle, largest, random));
}
