import { isDeepStrictEqual } from 'node:util';
import type { SchemaDocument } from '../schema-document.js';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function differences(path: string, before: unknown, now: unknown): string[] {
  if (isDeepStrictEqual(before, now)) return [];
  if (before === undefined) return [`${path} is new`];
  if (now === undefined) return [`${path} is gone`];
  if (isObject(before) && isObject(now)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
    return keys.flatMap((key) => differences(`${path} › ${key}`, before[key], now[key]));
  }
  return [`${path} was ${JSON.stringify(before)} and is ${JSON.stringify(now)}`];
}

/** What changed between two schemas, a line for each change. */
export function drift(before: SchemaDocument, now: SchemaDocument): string[] {
  return differences('schema', before, now).map((each) => each.replace('schema › ', ''));
}
