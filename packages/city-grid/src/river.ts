import { move, quarterTurn } from './polygon.js';
import type { Point } from './polygon.js';
import { chance } from './random.js';
import type { Random } from './random.js';

export interface River {
  course: Point[];
  width: number;
  /** Too wide for bridges. */
  coast: boolean;
}

/** A river that winds past the centre of a plan of this size; now and then it is the sea. */
export function runRiver(
  [x, y]: Point,
  angle: number,
  [width, height]: Point,
  random: Random,
): River {
  const size = Math.max(width, height);
  const aside = angle + quarterTurn;
  const coast = chance(random, 0.2);
  const outward = Math.cos(aside) * (x - width / 2) + Math.sin(aside) * (y - height / 2) > 0;
  const bank = (coast ? outward : chance(random, 0.5)) ? 1 : -1;
  const start = move([x, y], aside, bank * size * (coast ? random(0.5, 0.58) : random(0.07, 0.22)));
  const swing = size * random(0.015, 0.07);
  const bend = random(2.4, 5.2) / size;
  const phase = random(0, 7);
  const course: Point[] = [];
  for (let at = -size; at <= size; at += size / 40) {
    const sway = Math.sin(at * bend + phase) + Math.sin(at * bend * 2.3) * 0.3;
    course.push(move(move(start, angle, at), aside, sway * swing));
  }
  return { course, width: size * (coast ? 0.7 : random(0.03, 0.1)), coast };
}
