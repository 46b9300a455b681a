/** The rules of two talks at their places. Says what holds; words are made elsewhere. */
import type { Grid, Place } from './make-grid.ts';
import type { Talk } from './read-talk.ts';
import { overlap } from './talk-rules.ts';

/** Two talks at a time, or without the changeover between. */
export const areTooClose = (a: Place, b: Place, grid: Grid): boolean => overlap(a, b, grid.changeover);

/** Households of one family that should not meet in the corridor: both in the room, and not both at ease with it. */
export const mustBeApart = ({ source: a }: Talk, { source: b }: Talk): boolean =>
  a.family === b.family && a.way === 'room' && b.way === 'room' && !(a.mayMeet && b.mayMeet);

export const areSiblings = ({ source: a }: Talk, { source: b }: Talk): boolean =>
  a.siblings !== null && a.siblings === b.siblings;

/**
 * One comes right after the other in one session: no break lies between, none of `others`, and no time for one.
 * On the grid these are neighbouring slots of a run. Siblings like it, households that come apart must not have it.
 */
export function areNeighbours(a: Place, b: Place, grid: Grid, others: readonly Place[]): boolean {
  if (a.session !== b.session) return false;
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  // The time of a slot with a changeover on both sides: as good as an empty slot, also beside the grid.
  if (second.from - first.to >= grid.minutes + 2 * grid.changeover) return false;
  const isBetween = ({ from, to }: { from: number; to: number }) => from >= first.to && to <= second.from;
  if (grid.sessions[a.session]?.breaks.some(isBetween)) return false;
  return !others.some((other) => other.session === a.session && isBetween(other));
}

/**
 * Pairs of siblings, in time order, of whom the second does not come right after the first. Two households that must
 * be apart are not asked to be together, also where both come for the same brothers and sisters.
 */
export function findLooseSiblings<P extends { talk: Talk; place: Place }>(
  members: readonly P[],
  grid: Grid,
  others: readonly Place[],
): [P, P][] {
  const inOrder = members.toSorted((a, b) => a.place.from - b.place.from);
  return inOrder.flatMap((one, index): [P, P][] => {
    const next = inOrder[index + 1];
    if (next === undefined || mustBeApart(one.talk, next.talk)) return [];
    return areNeighbours(one.place, next.place, grid, others) ? [] : [[one, next]];
  });
}
