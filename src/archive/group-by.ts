/** Groups items under every key that they have, in the order in which they come. */
export function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** The group of a key; empty when nothing has it. */
export const lookUp = <T>(groups: ReadonlyMap<string, T[]>, key: string): T[] =>
  groups.get(key) ?? [];
