import { deepStrictEqual } from 'node:assert/strict';
import { spreadOf } from '../report/spread.js';
import type { Spread } from '../report/spread.js';
import { table } from '../report/table.js';
import { page } from './cards.js';
import { runRounds } from './rounds.js';
import type { Contestant, Plan } from './rounds.js';

export interface Comparison {
  readonly title: string;
  /** The same one twice must come out the same, or the machine was not quiet. */
  readonly control: Spread;
  readonly figures: readonly Figures[];
}

interface Figures {
  readonly name: string;
  /** Microseconds of one call. */
  readonly time: Spread;
  /** The same without what the first one, the floor, needs. */
  readonly above: Spread;
  /** How often the floor fits in. */
  readonly ratio: Spread;
}

const again = ' again';

/** Times contestants against the first of them, after they all gave the same answer. */
export async function compare(title: string, contestants: readonly Contestant[], plan: Plan) {
  for (const { part, call } of contestants) if (!part) deepStrictEqual(await call(), page);
  const times = await runRounds(contestants, plan);
  const of = (name: string) => times.get(name) ?? [];
  const against = (name: string, other: string, way: (a: number, b: number) => number) =>
    of(name).map((time, round) => way(time, of(other)[round] ?? Number.NaN));

  const floor = contestants[0]?.name ?? '';
  const twice = contestants.find(({ name }) => name.endsWith(again))?.name ?? floor;
  const ratio = (a: number, b: number) => a / b;
  const comparison: Comparison = {
    title,
    control: spreadOf(against(twice, twice.replace(again, ''), ratio)),
    figures: contestants.map(({ name }) => ({
      name,
      time: spreadOf(of(name)),
      above: spreadOf(against(name, floor, (a, b) => a - b)),
      ratio: spreadOf(against(name, floor, ratio)),
    })),
  };
  return comparison;
}

const written = ({ median, from, to }: Spread, digits: number) =>
  `${median.toFixed(digits)} (${from.toFixed(digits)}–${to.toFixed(digits)})`;

export function inWords({ title, control, figures }: Comparison): string {
  const rows = figures.map(({ name, time, above, ratio }) => [
    name,
    written(time, 1),
    written(above, 1),
    written(ratio, 2),
  ]);
  const headings = ['median (quartiles)', 'µs per call', 'µs above the first', 'times the first'];
  return `\n${title}; the same twice: ${written(control, 3)}\n${table(headings, rows)}`;
}

/** Whether the same twice came out too far apart for the rest to mean anything. */
export function isVoid({ control: { median, from, to } }: Comparison): boolean {
  return Math.abs(median - 1) > 0.03 || to - from > 0.1;
}
