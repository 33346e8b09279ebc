/** Whether conditions hold a group, at any depth; what JSON cannot carry is refused later. */
function hasGroup(conditions: object) {
  try {
    return /"\$(?:and|or)":/.test(JSON.stringify(conditions));
  } catch {
    return false;
  }
}

/** Strapi mixes a group within a link with the conditions around it; apart from each other all hold. */
export function withSeparateGroups(conditions: object): object {
  const entries = Object.entries<unknown>({ ...conditions });
  if (entries.length < 2 || !hasGroup(conditions)) return conditions;
  return { $and: entries.sort().map((entry) => Object.fromEntries([entry])) };
}
