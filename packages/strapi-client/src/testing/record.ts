export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function isStrings(value: unknown): value is readonly string[] {
  return isList(value) && value.every((each) => typeof each === 'string');
}

/** One thing or several, as a list; nothing is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return isList(value) ? value : [value];
}
