const yes: readonly unknown[] = ['true', 't', '1', 1, true];
const no: readonly unknown[] = ['false', 'f', '0', 0, false];

/** A truth as Strapi reads it from an address; undefined when it is none. */
export function booleanOf(value: unknown): boolean | undefined {
  if (yes.includes(value)) return true;
  return no.includes(value) ? false : undefined;
}
