/** The same numbers, from 0 up to 1, for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const characters = `${letters}0123456789`;

export function pick<Item>(random: () => number, items: readonly Item[]): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** A name of a document as Strapi makes them: 24 characters that begin with a letter. */
export function randomDocumentId(random: () => number): string {
  const one = (of: string) => of.charAt(Math.floor(random() * of.length));
  return one(letters) + Array.from({ length: 23 }, () => one(characters)).join('');
}
