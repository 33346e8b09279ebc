/** Makes something of an owner for each variant once, and remembers it while the owner is there. */
export function createMemory<Owner extends object, Made>() {
  const memory = new WeakMap<Owner, Map<string, Made>>();
  return (owner: Owner, variant: string, make: () => Made): Made => {
    const known = memory.get(owner);
    const remembered = known?.get(variant);
    if (remembered !== undefined) return remembered;
    const made = make();
    memory.set(owner, (known ?? new Map<string, Made>()).set(variant, made));
    return made;
  };
}
