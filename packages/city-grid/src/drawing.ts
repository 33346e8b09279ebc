import type { Palette } from './palettes.js';
import type { Plan, Site } from './plan.js';
import { between, move, rightOf } from './polygon.js';
import type { Point, Polygon } from './polygon.js';
import type { River } from './river.js';

const hairline = 8;

/** Path data in whole, relative steps: the shortest that SVG knows. */
function line(points: readonly Point[]) {
  let [lastX, lastY] = [0, 0];
  const steps = points.map((point, index) => {
    const [x, y] = [Math.round(point[0]), Math.round(point[1])];
    const step = `${index === 1 ? 'l' : ' '}${x - lastX} ${y - lastY}`;
    [lastX, lastY] = [x, y];
    return step;
  });
  return `M${steps.join('')}`.replaceAll(' -', '-').replace('M ', 'M');
}

function fill(polygons: readonly Polygon[], colour: string) {
  const data = polygons.map((polygon) => `${line(polygon)}z`).join('');
  return data && `<path d="${data}" fill="${colour}"/>`;
}

function stroke(lines: readonly (readonly Point[])[], colour: string, width: number) {
  const data = lines.map(line).join('');
  return (
    data && `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${Math.round(width)}"/>`
  );
}

/** One short line over the water wherever an avenue meets it. */
function layBridges({ centre }: Site, { avenues }: Plan, { course, width, coast }: River) {
  if (coast) return [];
  return avenues.flatMap((angle) => {
    const side = rightOf(centre, angle);
    return course.slice(1).flatMap((to, index) => {
      const from = course[index] ?? to;
      const [start, end] = [side(from), side(to)];
      if (start * end > 0) return [];
      const flow = Math.atan2(to[1] - from[1], to[0] - from[0]);
      const reach = (width / 2 + 110) / Math.max(0.5, Math.abs(Math.sin(flow - angle)));
      const middle = between(from, to, start / (start - end));
      return [[move(middle, angle, -reach), move(middle, angle, reach)]];
    });
  });
}

export function drawLand(plan: Plan, palette: Palette) {
  const projects = plan.projects.map((lots, index) => fill(lots, palette.lots[index] ?? 'none'));
  return `<rect width="100%" height="100%" fill="${palette.ground}"/>
<g stroke="${palette.line}" stroke-width="${hairline}">${fill(plan.lots, palette.block)}${fill(plan.parks, palette.park)}</g>${projects.join('')}`;
}

/** The quay, the water with the lines that old maps draw along a shore, and the bridges. */
export function drawWater(site: Site, plan: Plan, river: River, palette: Palette) {
  const bridges = layBridges(site, plan, river);
  const bridge = plan.avenueWidth * 0.6;
  const water = [0, 90, 230]
    .map((inside) => river.width - inside)
    .filter((width) => width > 60)
    .map(
      (width) =>
        stroke([river.course], palette.line, width) +
        stroke([river.course], palette.water, width - hairline * 2),
    );
  return [
    stroke([river.course], palette.ground, river.width + 160),
    ...water,
    stroke(bridges, palette.line, bridge + hairline * 2),
    stroke(bridges, palette.ground, bridge),
  ].join('');
}

export function svg(width: number, height: number, site: Site, content: string) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${site.width} ${site.height}" preserveAspectRatio="xMidYMid slice">${content}</svg>`;
}
