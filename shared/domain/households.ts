/** Parents who come to two talks: who they are, as far as they were named, and what each of them brought up. */
import type { HouseholdNumber } from '../model/families.ts';
import type { Household } from '../model/sheet.ts';
import type { Point } from '../model/facts.ts';
import type { View } from '../model/views.ts';

/** Two parents have two talks, also where neither was named yet (domain.md §6). */
const leastTalks = 2;

interface NamedGuardian {
  name: string;
  household: HouseholdNumber;
}

const keyOf = (who: string | undefined): string => (who ?? '').trim().toLowerCase();

/**
 * By name: whose talk it is. Who lives together comes together. Where all live in one household and still come apart,
 * the household says nothing about who may read what, so that each has a talk of their own.
 */
function groupGuardians(guardians: readonly NamedGuardian[]): Map<string, Household> {
  const isSplit = new Set(guardians.map(({ household }) => household)).size > 1;
  const homes = new Map<number, Household>();
  const byName = new Map<string, Household>();
  for (const [at, { name, household }] of guardians.entries()) {
    const home = isSplit ? household : -at;
    const talk = homes.get(home) ?? { who: '', points: [] };
    talk.who = talk.who === '' ? name : `${talk.who}, ${name}`;
    homes.set(home, talk);
    byName.set(keyOf(name), talk);
  }
  return byName;
}

/**
 * One entry for each household of the family, then for each parent or carer who was named with a view or a point and
 * is in none; filled up to two without a name. `points`: the parents' points that belong in the talk. What nobody's
 * name stands with is given to no one.
 */
export function findHouseholds(
  views: readonly View[],
  points: readonly Point[],
  guardians: readonly NamedGuardian[],
): Household[] {
  const named = groupGuardians(guardians);
  const entryOf = (who: string | undefined): Household | undefined => {
    const key = keyOf(who);
    if (key === '') return undefined;
    const known = named.get(key) ?? { who: (who ?? '').trim(), points: [] };
    named.set(key, known);
    return known;
  };
  for (const { by, who } of views) if (by === 'parent') entryOf(who);
  for (const { who, text } of points) entryOf(who)?.points.push(text);
  const talks = [...new Set(named.values())];
  const unnamed = Array.from({ length: Math.max(0, leastTalks - talks.length) }, () => ({
    who: '',
    points: [],
  }));
  return [...talks, ...unnamed];
}

/** `names`: `Household.who`; empty: nobody of it was named. */
export const isOfHousehold = (who: string, names: string): boolean =>
  keyOf(who) !== '' && `, ${names.toLowerCase()}, `.includes(`, ${keyOf(who)}, `);
