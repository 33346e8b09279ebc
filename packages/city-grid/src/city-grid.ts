import { drawLand, drawWater, svg } from './drawing.js';
import { paletteOf } from './palettes.js';
import type { Palette, PaletteName } from './palettes.js';
import { layPlan } from './plan.js';
import { quarterTurn } from './polygon.js';
import { chance, randomFrom } from './random.js';
import { runRiver } from './river.js';

export interface CityGridOptions {
  /** Pixels; 1600 by 1000 unless given. The same shape shows the same plan at any size. */
  width?: number;
  height?: number;
  /** One of the identity's palettes or other colours; unless given, the seed chooses. */
  palette?: PaletteName | Palette;
  /** Above 1 the plan comes closer, below 1 it shows more of the city. */
  scale?: number;
}

/** Draws the street plan that belongs to a seed, as an SVG document. */
export function cityGrid(seed: string, options: CityGridOptions = {}): string {
  const { width = 1600, height = 1000, scale = 1 } = options;
  const random = randomFrom(seed);
  const palette = paletteOf(options.palette, random);
  const unit = 10000 / Math.sqrt(width * height);
  const [siteWidth, siteHeight] = [Math.round(width * unit), Math.round(height * unit)];
  const site = {
    width: siteWidth,
    height: siteHeight,
    centre: [siteWidth * random(0.25, 0.75), siteHeight * random(0.3, 0.7)] as const,
    scale: scale * random(0.7, 1.3),
    star: chance(random, 0.3),
    colours: palette.lots.length,
  };
  const plan = layPlan(site, random);
  const flow = plan.avenues[0] + quarterTurn + random(-0.5, 0.5);
  const river = runRiver(site.centre, flow, [siteWidth, siteHeight], random);
  return svg(width, height, site, drawLand(plan, palette) + drawWater(site, plan, river, palette));
}
