import { randomInt } from 'node:crypto';

/** No 0 or O, 1, I or L, 5 or S, 2 or Z, 8 or B, U or V: it is read out over the phone. */
const alphabet = 'ACDEFGHJKMNPQRTWXY34679';

export const referencePattern = new RegExp(`^WSCO-[${alphabet}]{8}$`);

/** A new reference such as `WSCO-7KQ4MXRT`; about 7.8 × 10¹⁰ are possible. */
export function createReference() {
  const characters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]);
  return `WSCO-${characters.join('')}`;
}
