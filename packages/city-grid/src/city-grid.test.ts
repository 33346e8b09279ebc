import { expect, test } from 'vitest';
import { cityGrid, monogram, palettes } from './index.js';
import type { PaletteName } from './index.js';

const seeds = Array.from({ length: 40 }, (_, number) => `a-city-that-builds-${number}`);

/** Fails on a tag that is not closed, or closed out of turn. */
function expectBalanced(svg: string) {
  const open: string[] = [];
  for (const [, closing, name, attributes = ''] of svg.matchAll(
    /<(\/?)(\w+)((?:\s[\w-]+="[^"<]*")*\s*\/?)>/g,
  )) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!attributes.endsWith('/')) open.push(name ?? '');
  }
  expect(open).toEqual([]);
  expect(svg.match(/</g)?.length).toBe(svg.match(/>/g)?.length);
}

test('one seed always gives the same plan', () => {
  expect(cityGrid('harbour')).toBe(cityGrid('harbour'));
});

test('every seed gives a plan of its own', () => {
  expect(new Set(seeds.map((seed) => cityGrid(seed, { palette: 'paper' }))).size).toBe(
    seeds.length,
  );
});

test('seeds use every palette', () => {
  const used = Object.values(palettes).filter((palette) =>
    seeds.some((seed) => cityGrid(seed).includes(`fill="${palette.ground}"`)),
  );
  expect(used).toHaveLength(Object.keys(palettes).length);
});

test.each([
  { width: 1600, height: 1000 },
  { width: 320, height: 1200, scale: 0.6 },
  { width: 48, height: 48, scale: 4 },
])('plans are well-formed and finite at %o', (options) => {
  for (const seed of seeds) {
    const svg = cityGrid(seed, options);
    expectBalanced(svg);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\de[+-]/);
  }
});

test('the same plan is drawn at any size of one shape', () => {
  const drawing = (svg: string) => svg.slice(svg.indexOf('viewBox'));
  const small = cityGrid('quay', { width: 160, height: 100 });
  expect(drawing(small) === drawing(cityGrid('quay'))).toBe(true);
});

test('a plan takes colours of the page', () => {
  const own = { ...palettes.paper, line: 'currentColor' };
  expect(cityGrid('quay', { palette: own })).toContain('stroke="currentColor"');
});

test.each([
  ['Eduard Dumitrascu', 'ED'],
  ['Director of Partnerships', 'DP'],
  ['élodie', 'É'],
  ['Secretary-General', 'SG'],
  ['<script>&"', 'S'],
  ['  ', ''],
])('the monogram of %j is %j', (name, initials) => {
  const svg = monogram(name);
  expectBalanced(svg);
  expect(svg).toContain(`>${initials}</text>`);
});

test('monograms come in every palette', () => {
  const names = Object.keys(palettes).filter((name): name is PaletteName => name in palettes);
  expect(new Set(names.map((palette) => monogram('A B', { palette }))).size).toBe(names.length);
});
