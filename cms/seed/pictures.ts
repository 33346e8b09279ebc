import { cityGrid, palettes } from '@wsco/city-grid';
import sharp from 'sharp';

const scales = [1, 0.75, 1.5, 1.15, 2.2, 0.9];

function turn<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length];
  if (value === undefined) throw new Error('There is nothing to choose from');
  return value;
}

function formatOf(number: number) {
  return number % 8 === 2 ? 'png' : 'webp';
}

/**
 * Draws the street plan of that name; pictures with neighbouring numbers do not look alike.
 * Another shape would give other plans than those that the alt texts describe.
 */
export async function drawPicture(name: string, number: number) {
  const format = formatOf(number);
  const plan = cityGrid(name, {
    palette: turn(Object.values(palettes), number * 3),
    scale: turn(scales, number),
    width: 1150,
    height: 720,
  });
  const drawing = sharp(Buffer.from(plan));
  if (format === 'png') drawing.png({ palette: true, colours: 32, effort: 1 });
  else drawing.webp({ quality: 85, effort: 0 });
  return { format, mimetype: `image/${format}`, bytes: await drawing.toBuffer() };
}
