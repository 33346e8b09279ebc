// Makes the fonts of the pages and of the share images from the packages: `npm run fonts`, then
// commit them.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const output = join(import.meta.dirname, 'src/styles/fonts');

/** @param {number} first @param {number} last */
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  ).join('');
}

// The unicode-range of each @font-face in fonts.css says the same.
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœˆ˚˜\u2009\u202f–—‘’‚“”„†•…′″‹›€™−`;
/** The further letters of the languages of Europe and Turkey that are written in Latin script. */
const latinExtended =
  'ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİĶķĹĺĻļĽľŁłŃńŅņŇňŊŋŌōŐőŔŕŖŗŘřŚśŞşŠšŢţŤťŦŧŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțẞ';

const sans = '@fontsource-variable/instrument-sans/files/instrument-sans';
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4';
const fonts = [
  ['instrument-sans-latin', `${sans}-latin-wght-normal`, latin, { min: 400, max: 600 }],
  [
    'instrument-sans-extended',
    `${sans}-latin-ext-wght-normal`,
    latinExtended,
    { min: 400, max: 600 },
  ],
  ['source-serif-latin', `${serif}-latin-wght-normal`, latin, { min: 400, max: 600 }],
  [
    'source-serif-extended',
    `${serif}-latin-ext-wght-normal`,
    latinExtended,
    { min: 400, max: 600 },
  ],
  ['source-serif-italic-latin', `${serif}-latin-wght-italic`, latin, 400],
];

await mkdir(output, { recursive: true });
let total = 0;
for (const [name, source, text, wght] of fonts) {
  const font = await subsetFont(await readFile(require.resolve(`${source}.woff2`)), text, {
    targetFormat: 'woff2',
    variationAxes: { wght },
    keepFeatures: name.startsWith('source-serif') ? ['kern'] : ['kern', 'liga', 'tnum'],
  });
  await writeFile(join(output, `${name}.woff2`), font);
  total += font.length;
  console.log(name.padEnd(28), String(font.length).padStart(7));
}
console.log('all'.padEnd(28), String(total).padStart(7));

const drawn = [
  ['latin', `${sans}-latin-wght-normal`, latin],
  ['extended', `${sans}-latin-ext-wght-normal`, latinExtended],
];
for (const [name, source, text] of drawn) {
  const font = await subsetFont(await readFile(require.resolve(`${source}.woff2`)), text, {
    targetFormat: 'truetype',
    variationAxes: { wght: 600 },
    keepFeatures: ['kern'],
  });
  await writeFile(join(import.meta.dirname, 'server/share-images', `${name}.ttf`), font);
}
