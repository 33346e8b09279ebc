import { cityGrid, palettes } from '@wsco/city-grid';
import sharp from 'sharp';

const scales = [1, 0.75, 1.5, 1.15, 2.2, 0.9];
const formats = ['webp', 'webp', 'png', 'webp', 'webp', 'avif', 'webp', 'webp'] as const;

function turn<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length];
  if (value === undefined) throw new Error('There is nothing to choose from');
  return value;
}

/** Draws the street plan of that name; pictures with neighbouring numbers do not look alike. */
export async function drawPicture(name: string, number: number) {
  const plan = cityGrid(name, {
    palette: turn(Object.values(palettes), number * 3),
    scale: turn(scales, number),
  });
  const drawing = sharp(Buffer.from(plan));
  const format = turn(formats, number);
  if (format === 'avif') drawing.avif({ effort: 2 });
  else if (format === 'png') drawing.png({ palette: true, colours: 32, effort: 1 });
  else drawing.webp({ quality: 80, effort: 2 });
  return { format, mimetype: `image/${format}`, bytes: await drawing.toBuffer() };
}
