/** Every place that one talk may have without breaking a hard rule, with what is to be said for and against it. */
import type { Grid, Place, Slot } from './make-grid.ts';
import { samePlace } from './make-grid.ts';
import { areNeighbours, areTooClose, findLooseSiblings, mustBeApart } from './pair-rules.ts';
import { paceOf, type PlaceCosts } from './plan-costs.ts';
import type { Talk } from './read-talk.ts';
import { farFrom, findBreaches, isFollowedByRest, unmetWishes } from './talk-rules.ts';

/** A talk that stands where the mentor put it. */
export interface FixedTalk {
  talk: Talk;
  place: Place;
}
export interface ListedPlace extends PlaceCosts {
  place: Place;
  /** The slots that nobody else can have then. */
  slots: readonly number[];
  /** It stood there before. */
  stays: boolean;
  /** Not at the start of a slot: others may touch it without sharing a slot. */
  offGrid: boolean;
}

/** Slots from `start` on that one talk can take: all in one run. */
export function takeSlots(grid: Grid, start: number, length: number): Slot[] | null {
  const slots = grid.slots.slice(start, start + length);
  const first = slots[0];
  const isOneRun = slots.every(({ session, run }) => session === first?.session && run === first.run);
  return slots.length === length && isOneRun ? slots : null;
}

/**
 * In time order; empty where no place in the evening will do. `grid` and all talks belong to the same facts.
 * `siblings`: those who are fixed, where all but this one are; else the search looks at them together.
 */
export function listPlaces(
  talk: Talk,
  grid: Grid,
  fixed: readonly FixedTalk[],
  siblings: readonly FixedTalk[],
): ListedPlace[] {
  const fixedPlaces = fixed.map(({ place }) => place);
  const households = fixed.filter((other) => mustBeApart(talk, other.talk));
  const pace = paceOf(talk);

  const isAllowed = (place: Place): boolean =>
    findBreaches(talk, place, grid).length === 0 &&
    !households.some((other) => areNeighbours(place, other.place, grid, fixedPlaces));

  const list = (place: Place, slots: readonly number[], offGrid: boolean): ListedPlace => {
    const stays = talk.was !== null && samePlace(talk.was, place);
    const comfort = pace * slots.reduce((sum, slot) => sum + slot, 0);
    // What the family did not get is settled once it was told: a change elsewhere does not open it again.
    if (stays) return { place, slots, stays, offGrid, moved: 0, wishes: 0, good: 0, comfort };
    return {
      place,
      slots,
      stays,
      offGrid,
      moved: talk.was === null ? 0 : 1,
      wishes: unmetWishes(talk, place, grid).length,
      good:
        (talk.source.hard && !isFollowedByRest(place, grid) ? 1 : 0) +
        (farFrom(talk, place, grid) === null ? 0 : 1) +
        (siblings.length === 0
          ? 0
          : findLooseSiblings([...siblings, { talk, place }], grid, fixedPlaces).length),
      comfort,
    };
  };

  const places = grid.slots.flatMap((slot, start): ListedPlace[] => {
    const slots = takeSlots(grid, start, talk.length);
    if (slots === null) return [];
    const place = { session: slot.session, from: slot.from, to: slot.from + talk.source.minutes };
    if (slots.some((one) => fixedPlaces.some((other) => areTooClose(one, other, grid)))) return [];
    return isAllowed(place)
      ? [
          list(
            place,
            slots.map((_, index) => start + index),
            false,
          ),
        ]
      : [];
  });
  const { was } = talk;
  if (was === null || places.some(({ stays }) => stays)) return places;
  // A place from another rhythm, or put there by hand, is as good as any for who was told that time.
  if (fixedPlaces.some((other) => areTooClose(was, other, grid)) || !isAllowed(was)) return places;
  const touched = grid.slots.flatMap((slot, index) => (areTooClose(slot, was, grid) ? [index] : []));
  return [...places, list(was, touched, true)].toSorted((a, b) => a.place.from - b.place.from);
}
