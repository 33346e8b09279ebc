/** Choices that are the same in every run with the same seed. */
export function createChance(seed: number) {
  let state = seed;

  function below(end: number) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  }

  return {
    below,
    pick<Item>(items: readonly Item[]): Item {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from');
      return item;
    },
    /** A word that was not used before, good for a slug. */
    word: () => `w${below(36 ** 5).toString(36)}`,
  };
}

export type Chance = ReturnType<typeof createChance>;
