import { inset, move, split } from './polygon.js';
import type { Point, Polygon } from './polygon.js';
import { chance, pick } from './random.js';
import type { Random } from './random.js';
import { layBlocks, layLots } from './streets.js';

/** The ground of a city and what decides how it looks; lengths are hundredths of the site's. */
export interface Site {
  width: number;
  height: number;
  centre: Point;
  scale: number;
  /** Many avenues meet in the centre, instead of one or two. */
  star: boolean;
  /** In how many colours lots are filled. */
  colours: number;
}

export interface Plan {
  /** Directions of the avenues; all lead through the centre. */
  avenues: [number, ...number[]];
  avenueWidth: number;
  parks: Polygon[];
  lots: Polygon[];
  /** The lots that are filled, by the place of their colour. */
  projects: Polygon[][];
}

function drawAvenues(angle: number, star: boolean, random: Random): Plan['avenues'] {
  const diagonal = angle + random(0.45, 1.1);
  if (!star) return chance(random, 0.5) ? [diagonal] : [diagonal, angle];
  const spokes = pick(random, [3, 4]);
  const turns = Array.from({ length: spokes - 1 }, (_, turn) => (Math.PI / spokes) * (turn + 1));
  return [diagonal, ...turns.map((turn) => diagonal + turn)];
}

function layDistricts({ width, height, centre }: Site, avenues: number[]) {
  const beyond = 200;
  const [right, bottom] = [width + beyond, height + beyond];
  const ground: Polygon = [
    [-beyond, -beyond],
    [right, -beyond],
    [right, bottom],
    [-beyond, bottom],
  ];
  return avenues.reduce((parts, avenue) => split(parts, centre, avenue).flat(), [ground]);
}

/** Fills lots, most of them in the one neighbourhood where the city is building. */
function projectSorter({ centre, scale, colours }: Site, plan: Plan, random: Random) {
  const [focusX, focusY] = move(centre, random(0, 6.3), random(500, 2500) * scale);
  plan.projects = Array.from({ length: colours }, () => []);
  return (lot: Polygon) => {
    const [x, y] = lot[0] ?? [focusX, focusY];
    const away = Math.hypot(x - focusX, y - focusY) / (1300 * scale);
    const building = chance(random, 0.005 + 0.35 * Math.exp(-away * away));
    const colour = Math.floor(random(0, 1) ** 2 * colours);
    ((building && plan.projects[colour]) || plan.lots).push(lot);
  };
}

/** Lays out a city: avenues, between them districts, in those blocks, parks and lots. */
export function layPlan(site: Site, random: Random): Plan {
  const { scale } = site;
  const angle = random(-0.7, 0.7);
  const avenues = drawAvenues(angle, site.star, random);
  const avenueWidth = scale * random(130, 190);
  const street = scale * random(50, 80);
  const depth = scale * random(480, 840);
  const lotSize = depth * depth * random(0.16, 0.42);
  const plan: Plan = { avenues, avenueWidth, parks: [], lots: [], projects: [] };
  const addLot = projectSorter(site, plan, random);

  for (const district of layDistricts(site, avenues)) {
    const grid = pick(random, [angle, ...avenues]);
    const layout = { angle: grid, depth, street, length: depth * random(1, 2.2) };
    for (const block of layBlocks(inset(district, avenueWidth / 2), layout, random)) {
      if (chance(random, 0.05)) plan.parks.push(block);
      else if (chance(random, 0.1)) plan.lots.push(block);
      else layLots(block, grid, lotSize * random(0.5, 2), random).forEach(addLot);
    }
  }
  return plan;
}
