/** How the values of one dimension become coarser, level by level. Knows nothing of counts. */

/** A line for each value: the value itself, what it is at level 1, and so on to the coarsest. */
export type Hierarchy = readonly (readonly string[])[];

/** The name that stands for "not told apart"; rows of it are no breakdown any more. */
export const undivided = '*';

/** How many steps coarser a dimension can become. */
export const heightOf = (hierarchy: Hierarchy): number => (hierarchy[0]?.length ?? 1) - 1;

/**
 * What is wrong with a hierarchy, or null. Two values that are one at a level must be one at every coarser level;
 * otherwise a coarser table would not be the sum of a finer one (anonymise.md §3a).
 */
export function findHierarchyFault(
  hierarchy: Hierarchy,
  values: readonly string[],
): 'uneven' | 'twice' | 'not-nested' | 'value-missing' | null {
  const height = heightOf(hierarchy);
  if (hierarchy.some((line) => line.length !== height + 1)) return 'uneven';
  const listed = new Set(hierarchy.map(([value]) => value));
  if (listed.size < hierarchy.length) return 'twice';
  if (values.some((value) => !listed.has(value))) return 'value-missing';
  for (let level = 0; level < height; level++) {
    const coarser = new Map<string | undefined, string | undefined>();
    for (const line of hierarchy) {
      const above = coarser.get(line[level]) ?? line[level + 1];
      if (above !== line[level + 1]) return 'not-nested';
      coarser.set(line[level], above);
    }
  }
  return null;
}

/** What each value is called at a level. */
export const namesAt = (hierarchy: Hierarchy, level: number): ReadonlyMap<string, string> =>
  new Map(hierarchy.map((line) => [line[0] ?? '', line[level] ?? undivided]));

/** The categories at a level, each once, in the order of the hierarchy. */
export const categoriesAt = (hierarchy: Hierarchy, level: number): string[] => [
  ...new Set(namesAt(hierarchy, level).values()),
];
