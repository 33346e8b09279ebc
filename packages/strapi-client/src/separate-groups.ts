/** How many levels of a query Strapi reads. */
export const deepest = 20;

/** Whether a condition has a group that Strapi would put beside the conditions around it. */
function hasGroup(key: string, value: unknown, depth = 0): boolean {
  if (key === '$and' || key === '$or') return true;
  if (key.startsWith('$') || typeof value !== 'object' || depth > deepest) return false;
  return Object.entries<unknown>({ ...value }).some(([name, each]) =>
    hasGroup(name, each, depth + 1),
  );
}

/** Strapi mixes a group within a link with the conditions around it; apart from each other all hold. */
export function withSeparateGroups(conditions: object): object {
  const entries = Object.entries<unknown>({ ...conditions });
  if (entries.length < 2 || !entries.some(([key, value]) => hasGroup(key, value)))
    return conditions;
  return { $and: entries.sort().map((entry) => Object.fromEntries([entry])) };
}
