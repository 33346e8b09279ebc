import { cityGrid } from '@wsco/city-grid';
import sharp from 'sharp';
import { linesOf, outlineOf, widthOf } from './outlined-text';

export interface ShareImageWords {
  title: string;
  siteName: string;
  /** Decides which plan is drawn. */
  seed: string;
}

/** In pixels; what services that show shared links ask for. */
const width = 1200;
const height = 630;

const margin = 64;
const planAt = 800;
const textWidth = planAt - 2 * margin;
const mark = 56;

/** What a title is set in: the largest that makes few lines of it. */
const sizes = [72, 60, 50, 42];
const fewLines = 4;
const mostLines = 8;

const colours = { paper: '#fbfaf7', ink: '#0e1b2c', amber: '#e8a317' };

function setTitle(title: string) {
  const settings = sizes.map((size) => ({ size, lines: linesOf(title, size, textWidth) }));
  const fits = settings.find(
    ({ size, lines }) =>
      lines.length <= fewLines && lines.every((line) => widthOf(line, size) <= textWidth),
  );
  const { size, lines } = fits ?? { size: 42, lines: linesOf(title, 42, textWidth) };
  return { size, lines: lines.slice(0, mostLines) };
}

/** The street plan's corner that stands for the site. */
const planMark = `<g transform="translate(${margin} ${margin}) scale(${mark / 48})">
  <path fill="${colours.ink}" d="M0 0h48v48H0z"/>
  <path fill="#1746d1" d="M0 34c10-2 15 1 20 6 3 3 5 6 10 8H0z"/>
  <path fill="${colours.amber}" d="M33 17h15v14H33z"/>
  <path stroke="${colours.paper}" stroke-width="2" d="M16 0v40M32 0v48M0 16h48M0 32h16m4 0h28"/>
  <path stroke="${colours.paper}" stroke-width="5" d="M-3 43 43-3"/>
</g>`;

function wordsOn({ title, siteName }: ShareImageWords) {
  const { size, lines } = setTitle(title);
  const lowest = height - margin - size * 0.2;
  const outlines = lines.map((line, place) =>
    outlineOf(line, size, margin, lowest - (lines.length - 1 - place) * size * 1.12),
  );
  const name = outlineOf(siteName, 30, margin + mark + 20, margin + mark / 2 + 10);
  return `${planMark}<path fill="${colours.ink}" d="${name}${outlines.join('')}"/>`;
}

/** The picture of a page for services that show shared links: its title beside a street plan; PNG. */
export async function drawShareImage(words: ShareImageWords): Promise<Buffer> {
  const plan = cityGrid(words.seed, { width: width - planAt, height });
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <path fill="${colours.amber}" d="M${planAt - 12} 0h12v${height}h-12z"/>${wordsOn(words)}</svg>`;
  return sharp({ create: { width, height, channels: 3, background: colours.paper } })
    .composite([
      { input: Buffer.from(plan), left: planAt, top: 0 },
      { input: Buffer.from(text), left: 0, top: 0 },
    ])
    .png({ palette: true, colours: 64 })
    .toBuffer();
}
