export interface Contestant {
  readonly name: string;
  /** Whether it is only some of a call, and answers no page. */
  readonly part?: boolean;
  readonly call: () => Promise<unknown>;
}

export interface Plan {
  readonly rounds: number;
  readonly calls: number;
}

/** Microseconds per call, of each round. */
async function timeOf({ call }: Contestant, calls: number) {
  const start = performance.now();
  for (let count = 0; count < calls; count += 1) await call();
  return ((performance.now() - start) * 1000) / calls;
}

/**
 * Times everybody in every round, one after the other and back again, so that whatever else the
 * machine does falls on all alike. The first two rounds warm up.
 */
export async function runRounds(contestants: readonly Contestant[], { rounds, calls }: Plan) {
  const order = [...contestants, ...contestants.toReversed()];
  const times = new Map(contestants.map(({ name }) => [name, new Array<number>()]));
  for (let round = -2; round < rounds; round += 1) {
    const sums = new Map<string, number>();
    for (const contestant of order) {
      const time = await timeOf(contestant, calls / 2);
      sums.set(contestant.name, (sums.get(contestant.name) ?? 0) + time / 2);
    }
    if (round < 0) continue;
    for (const [name, time] of sums) times.get(name)?.push(time);
  }
  return times;
}
