export { cityGrid } from './city-grid.js';
export type { CityGridOptions } from './city-grid.js';
export { monogram } from './monogram.js';
export type { MonogramOptions } from './monogram.js';
export { palettes } from './palettes.js';
export type { Palette, PaletteName } from './palettes.js';
