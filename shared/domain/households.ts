/** Parents who come to two talks: who they are, as far as they were named, and what each of them brought up. */
import type { Household } from '../model/sheet.ts';
import type { Point } from '../model/facts.ts';
import type { View } from '../model/views.ts';

/** Two parents have two talks, also where neither was named yet (domain.md §6). */
const leastTalks = 2;

const keyOf = (who: string | undefined): string => (who ?? '').trim().toLowerCase();

/**
 * One entry for each parent or carer who was named with a view or a point, in that order; filled up to two without a
 * name. `points`: the parents' points that belong in the talk. What nobody's name stands with is given to no one.
 */
export function findHouseholds(views: readonly View[], points: readonly Point[]): Household[] {
  const named = new Map<string, Household>();
  const entryOf = (who: string | undefined): Household | undefined => {
    const key = keyOf(who);
    if (key === '') return undefined;
    const known = named.get(key) ?? { who: (who ?? '').trim(), points: [] };
    named.set(key, known);
    return known;
  };
  for (const { by, who } of views) if (by === 'parent') entryOf(who);
  for (const { who, text } of points) entryOf(who)?.points.push(text);
  const unnamed = Array.from({ length: Math.max(0, leastTalks - named.size) }, () => ({
    who: '',
    points: [],
  }));
  return [...named.values(), ...unnamed];
}
