import type { Random } from './random.js';

/** The colours of a plan, in any CSS notation. */
export interface Palette {
  /** Streets, quays and squares. */
  ground: string;
  block: string;
  /** Hairlines between lots and along water. */
  line: string;
  water: string;
  park: string;
  /** Filled lots, the most frequent colour first. */
  lots: readonly [string, ...string[]];
}

const paper = '#FBFAF7';
const ink = '#0E1B2C';
const blue = '#1746D1';
const verdigris = '#0B6E6A';
const amber = '#E8A317';

function palette(
  ground: string,
  block: string,
  line: string,
  water: string,
  park: string,
  ...lots: Palette['lots']
): Palette {
  return { ground, block, line, water, park, lots };
}

/** The palettes of the identity: light ones, dark ones and inverted ones. */
export const palettes = {
  paper: palette(paper, '#EFEDE6', '#98A2AE', '#D3DEF5', '#D5E5DE', blue, ink, amber),
  survey: palette('#EAEFFA', paper, '#7E9AE6', '#B9CBF7', '#D6E8E4', blue, ink),
  figure: palette(paper, ink, '#3B4A5E', '#D8DDE3', '#B9D3CE', blue, amber),
  dusk: palette('#1B2A44', ink, '#4A5C75', '#2C4678', '#17474C', amber, '#8FB0FF'),
  night: palette('#0B1420', '#16253A', '#41546B', '#1D3A68', '#14403F', '#8FB0FF', '#6CC7C0'),
  signal: palette('#1239B0', blue, '#6F91F2', '#0D2A80', '#1B55B8', paper, amber),
  verdigris: palette('#085653', verdigris, '#5CABA5', '#063F45', '#2B847A', paper, amber),
  copper: palette('#DFEDE9', paper, '#74ABA6', '#A8D3CE', '#CBE2CE', verdigris, ink),
  sand: palette('#FBF6E9', '#F4E8CB', '#B49B62', '#C4D6DF', '#DDE0BD', ink, amber),
  slate: palette('#CFD6DD', '#ECEEF0', '#8E9BA9', '#A9B7C7', '#BDD0C9', ink, blue, amber),
};

export type PaletteName = keyof typeof palettes;

/** The palette asked for, else the one that chance brings. */
export function paletteOf(palette: PaletteName | Palette | undefined, random: Random): Palette {
  const all: Palette[] = Object.values(palettes);
  const drawn = all[Math.floor(random(0, all.length))] ?? palettes.paper;
  return typeof palette === 'string' ? palettes[palette] : (palette ?? drawn);
}
