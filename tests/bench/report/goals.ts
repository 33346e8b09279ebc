import { writeResults } from './results.js';
import type { Spread } from './spread.js';
import { table } from './table.js';

/** What was aimed at, and what came out. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly spread?: string;
  readonly isMet: boolean;
  /** Whether it is a count, which noise does not excuse: the bench fails without it. */
  readonly isCount?: true;
}

interface Report {
  readonly goals: readonly Goal[];
  /** The same thing measured against itself; the ratios mean nothing when it differs. */
  readonly control?: Spread;
  /** Whatever else was measured. */
  readonly figures?: object;
}

/** How far from 1 the control may be. */
const tolerance = 0.05;

/** A ratio that should be at least so much. */
export function atLeast(what: string, least: number, { median, from, to }: Spread): Goal {
  const digits = median >= 10 ? 0 : 2;
  const spread = `${from.toFixed(digits)}–${to.toFixed(digits)}`;
  return {
    what,
    goal: `at least ${least}`,
    measured: median.toFixed(digits),
    spread,
    isMet: median >= least,
  };
}

/** A share that should be no more than so many per cent; unlike a count it fails nothing. */
export function sharedAtMost(what: string, most: number, share: number): Goal {
  const goal = `at most ${most} %`;
  return { what, goal, measured: `${(share * 100).toFixed(1)} %`, isMet: share * 100 <= most };
}

/** A count that may be no more than so much. */
export function atMost(what: string, most: number, count: number, unit = ''): Goal {
  const written = (value: number) => `${value.toLocaleString('en')}${unit && ` ${unit}`}`;
  const goal = most === 0 ? written(0) : `at most ${written(most)}`;
  return { what, goal, measured: written(count), isMet: count <= most, isCount: true };
}

/** Prints what came out, keeps it, and fails the bench when a count is not what it should be. */
export function report({ goals, control, figures }: Report): void {
  const isValid = !control || Math.abs(control.median - 1) <= tolerance;
  const verdict = ({ isMet, isCount }: Goal) =>
    !isValid && !isCount ? 'void' : isMet ? 'met' : 'not met';
  const rows = goals.map((goal) => ({ ...goal, verdict: verdict(goal) }));
  console.log(
    `\n${table(
      ['', 'goal', 'measured', 'quartiles', ''],
      rows.map((row) => [row.what, row.goal, row.measured, row.spread ?? '', row.verdict]),
    )}`,
  );
  if (control) console.log(`The same twice: ${control.median.toFixed(3)}`);
  if (!isValid)
    console.error('Void: the machine was not quiet, and the same twice came out apart.');
  writeResults({ goals: rows, isValid, control, ...figures });
  for (const { what, goal, measured } of rows.filter(({ isCount, isMet }) => isCount && !isMet)) {
    console.error(`${what}: ${measured}, where it should be ${goal}.`);
    process.exitCode = 1;
  }
}
