import { spreadOf } from '../report/spread.js';
import type { Spread } from '../report/spread.js';
import { table } from '../report/table.js';
import { fire } from './fire.js';
import type { Target, Volley } from './fire.js';

const again = ', again';

/** Rounds that count; `BENCH_ROUNDS` makes it quicker or surer. */
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);

interface Row {
  readonly name: string;
  readonly rate: Spread;
  /** Microseconds of CPU time for each answer. */
  readonly cpu: Spread;
  readonly busy: Spread;
  /** Its rate as a share of the floor's in the same round. */
  readonly ofFloor: Spread;
}

export interface Contest {
  /** The floor against itself. */
  readonly control: Spread;
  readonly rows: readonly Row[];
  /** Answers that each gave, in all rounds. */
  readonly answers: Readonly<Record<string, number>>;
  readonly against: (name: string, other: string) => Spread;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/**
 * Loads everybody in every round, one after the other and back again, so that whatever else the
 * machine does falls on all alike. The first one is the floor and takes part twice. The first round
 * warms up.
 */
export async function contest(targets: readonly Target[], seconds = 1): Promise<Contest> {
  const [floor] = targets;
  if (!floor) throw new Error('A contest needs a floor');
  const twice = { ...floor, name: floor.name + again };
  const all = [...targets, twice];
  const volleys = new Map(all.map(({ name }) => [name, new Array<Volley[]>()]));
  for (let round = -1; round < rounds; round += 1) {
    const fired = new Map(all.map(({ name }) => [name, new Array<Volley>()]));
    for (const target of [...all, ...all.toReversed()]) {
      fired.get(target.name)?.push(await fire(target, seconds));
    }
    for (const [name, both] of round < 0 ? [] : fired) volleys.get(name)?.push(both);
  }

  const of = (name: string, figure: (volley: Volley) => number) =>
    (volleys.get(name) ?? []).map((both) => mean(both.map(figure)));
  const rate = (volley: Volley) => volley.rate;
  const against = (name: string, other: string) => {
    const others = of(other, rate);
    return spreadOf(of(name, rate).map((each, round) => each / (others[round] ?? Number.NaN)));
  };
  return {
    control: against(twice.name, floor.name),
    rows: targets.map(({ name }) => ({
      name,
      rate: spreadOf(of(name, rate)),
      cpu: spreadOf(of(name, (volley) => volley.cpu)),
      busy: spreadOf(of(name, (volley) => volley.busy)),
      ofFloor: against(name, floor.name),
    })),
    answers: Object.fromEntries(
      all.map(({ name }) => [
        name,
        (volleys.get(name) ?? []).flat().reduce((sum, { answers }) => sum + answers, 0),
      ]),
    ),
    against,
  };
}

export function contestTable({ rows }: Contest): string {
  const written = ({ median, from, to }: Spread, digits: number) =>
    `${median.toFixed(digits)} (${from.toFixed(digits)}–${to.toFixed(digits)})`;
  return table(
    ['median (quartiles)', 'answers/s', 'CPU µs each', 'core busy', 'of the first'],
    rows.map(({ name, rate, cpu, busy, ofFloor }) => [
      name,
      written(rate, 0),
      written(cpu, 0),
      written(busy, 2),
      written(ofFloor, 3),
    ]),
  );
}
