/** Where an answer is not what was asked for, and why. */
export interface Fault {
  /** From the document down, such as `['category', 'name']`. */
  readonly path: readonly string[];
  readonly message: string;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
