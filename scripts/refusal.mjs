/** A failure that the user can mend; the message says how. */
export class Refusal extends Error {
  name = 'Refusal';
}
