import type { SchemaAttribute, SchemaModel } from '../schema-document.js';
import { pick } from './random.js';

/** What values are made from: chance, and a number that no two documents share. */
export interface Source {
  readonly random: () => number;
  readonly next: () => number;
}

function wholeNumber({ random }: Source, min: number, max: number) {
  return min + Math.floor(random() * (max - min + 1));
}

function two(number: number) {
  return String(number).padStart(2, '0');
}

function numberFor(attribute: SchemaAttribute, source: Source) {
  const min = attribute.min ?? 0;
  const max = attribute.max ?? Math.max(min + 1000, min);
  return wholeNumber(source, Math.ceil(min), Math.floor(max));
}

/** Text that tells what it stands for, as long as it has to be and no longer than it may. */
function textFor(name: string, { minLength = 0, maxLength }: SchemaAttribute, source: Source) {
  const number = String(source.next());
  const room = maxLength === undefined ? Infinity : Math.max(0, maxLength - number.length - 1);
  const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const text = `${label.slice(0, room)} ${number}`.trim();
  return text.slice(0, maxLength).padEnd(minLength, '.');
}

function slugFor(name: string, attribute: SchemaAttribute, source: Source) {
  const text = textFor(name, attribute, source);
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-+$/, '0');
}

function dayFor(source: Source) {
  return `${2020 + wholeNumber(source, 0, 5)}-${two(wholeNumber(source, 1, 12))}-${two(wholeNumber(source, 1, 28))}`;
}

function timeFor(source: Source) {
  return `${two(wholeNumber(source, 0, 23))}:${two(wholeNumber(source, 0, 59))}:00.000`;
}

function blocksFor(name: string, attribute: SchemaAttribute, source: Source) {
  const text = textFor(name, attribute, source);
  return [{ type: 'paragraph', children: [{ type: 'text', text }] }];
}

/** A value that an attribute may have. */
export function valueFor(name: string, attribute: SchemaAttribute, source: Source): unknown {
  switch (attribute.type) {
    case 'enumeration':
      return pick(source.random, attribute.values ?? []) ?? null;
    case 'boolean':
      return source.random() < 0.5;
    case 'integer':
      return numberFor(attribute, source);
    case 'float':
    case 'decimal':
      return numberFor(attribute, source);
    case 'biginteger':
      return String(numberFor(attribute, source));
    case 'date':
      return dayFor(source);
    case 'time':
      return timeFor(source);
    case 'datetime':
    case 'timestamp':
      return `${dayFor(source)}T${timeFor(source)}Z`;
    case 'email':
      return `${slugFor(name, { ...attribute, maxLength: 40 }, source)}@example.org`;
    case 'uid':
      return slugFor(name, attribute, source);
    case 'blocks':
      return blocksFor(name, attribute, source);
    case 'json':
      return {};
    default:
      return textFor(name, attribute, source);
  }
}

/** A value for every attribute that must have one, and the default of every other that has one. */
export function requiredValues(model: SchemaModel, source: Source): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(model.attributes)
      .filter(([, attribute]) => attribute.default !== undefined || attribute.required)
      .filter(([, { targets }]) => !targets)
      .map(([name, attribute]) => [name, attribute.default ?? valueFor(name, attribute, source)]),
  );
}

function pictureFile(name: string, width: number) {
  return {
    name: `${name}.webp`,
    hash: name,
    ext: '.webp',
    mime: 'image/webp',
    width,
    height: width / 2,
    size: width / 100,
    url: `/uploads/${name}.webp`,
  };
}

/** A picture, as the media library has it. */
export function pictureValues(source: Source): Record<string, unknown> {
  const name = `picture-${source.next()}`;
  const format = (size: string, width: number) => ({
    ...pictureFile(`${size}_${name}`, width),
    path: null,
  });
  return {
    ...pictureFile(name, 1600),
    alternativeText: `What ${name} shows`,
    provider: 'local',
    formats: {
      thumbnail: format('thumbnail', 240),
      small: format('small', 480),
      medium: format('medium', 800),
    },
  };
}
