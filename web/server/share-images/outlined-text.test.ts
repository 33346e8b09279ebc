import { describe, expect, test } from 'vitest';
import { linesOf, outlineOf, widthOf } from './outlined-text';

describe('text in outlines', () => {
  test('is broken between words so that it fits', () => {
    const text = 'Towns that learn, built with those who live there';
    const lines = linesOf(text, 60, 600);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(widthOf(line, 60)).toBeLessThanOrEqual(600);
  });

  test('leaves a word whole that does not fit', () => {
    expect(linesOf('Donaudampfschifffahrt an', 60, 300)).toEqual(['Donaudampfschifffahrt', 'an']);
  });

  test('has the letters of every language in Latin script, and nothing where there is no letter', () => {
    for (const sign of 'AéœŘşžĞț’–') expect(widthOf(sign, 60), sign).toBeGreaterThan(0);
    expect(widthOf('城', 60)).toBe(0);
    expect(outlineOf('a城b', 60, 0, 60)).toBe(outlineOf('ab', 60, 0, 60));
    expect(linesOf('城市', 60, 600)).toEqual([]);
  });

  test('is a path of numbers', () => {
    const path = outlineOf('Un projet finançable tient en six pages, 1234567890', 72, 0, 0);
    expect(path).toMatch(/^(?:[MLQC][\d. -]+|Z)+$/);
  });
});
