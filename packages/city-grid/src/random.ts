/** Draws a number between two bounds; the order of the calls decides what comes. */
export type Random = (low: number, high: number) => number;

/** A stream of numbers that is always the same for one seed (FNV-1a into mulberry32). */
export function randomFrom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + ((high - low) * ((mixed ^ (mixed >>> 14)) >>> 0)) / 2 ** 32;
  };
}

export function chance(random: Random, share: number) {
  return random(0, 1) < share;
}

/** One of the values; the first comes most often when `lean` is above 1. */
export function pick<T>(random: Random, values: readonly [T, ...T[]], lean = 1): T {
  return values[Math.floor(random(0, 1) ** lean * values.length)] ?? values[0];
}
