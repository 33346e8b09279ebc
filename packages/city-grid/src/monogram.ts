import { drawLand, svg } from './drawing.js';
import { paletteOf } from './palettes.js';
import type { Palette, PaletteName } from './palettes.js';
import { layPlan } from './plan.js';
import { randomFrom } from './random.js';

export interface MonogramOptions {
  /** Pixels; 800 unless given. */
  size?: number;
  /** One of the identity's palettes or other colours; unless given, the name chooses. */
  palette?: PaletteName | Palette;
}

const side = 10000;

/** The first letter of the first and of the last word. */
function initials(name: string) {
  const letters = name.split(/[\s'’-]+/u).flatMap((word) => /\p{L}/u.exec(word) ?? []);
  const [first = '', last = ''] = [letters.at(0), letters.length > 1 ? letters.at(-1) : ''];
  return (first + last).toUpperCase();
}

/** Draws a portrait for someone without a photo: initials on the square where the avenues meet. */
export function monogram(name: string, options: MonogramOptions = {}): string {
  const { size = 800 } = options;
  const random = randomFrom(name);
  const palette = paletteOf(options.palette, random);
  const centre = [side / 2, side / 2] as const;
  const site = {
    width: side,
    height: side,
    centre,
    scale: 1.6,
    star: true,
    colours: palette.lots.length,
  };
  const plan = layPlan(site, random);
  const ring = (radius: number, colour: string, line: string) =>
    `<circle cx="5000" cy="5000" r="${radius}" fill="${colour}" stroke="${line}" stroke-width="16"/>`;
  const square = ring(2900, palette.ground, palette.line) + ring(2600, palette.lots[0], 'none');
  const text = `<text x="5000" y="5000" dy=".35em" text-anchor="middle" font-family="Instrument Sans Variable,Instrument Sans,Helvetica,Arial,sans-serif" font-size="2200" font-weight="600" fill="${palette.ground}">${initials(name)}</text>`;
  return svg(size, size, site, drawLand(plan, palette) + square + text);
}
