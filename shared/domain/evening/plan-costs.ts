/**
 * What the planner minimises, in one place. Only numbers; which rules are broken is found elsewhere.
 *
 * The goals come in tiers, and no gain in a lower tier outweighs a loss in a higher one:
 *   1. talks without a place;
 *   2. talks that move from where they stood: a family was told that time;
 *   3. wishes of families that are not met, each the same, so that nobody's wish is worth more than another's;
 *   4. what is merely good: a hard talk before a break, brothers and sisters together (in this list or with another mentor);
 *   5. comfort: early slots first, so that no hole stays open and the evening ends early. A talk that wishes to be early
 *      counts its slot three times, one that wishes to be late once and any other twice, so that the early ones come
 *      first and the late ones last among those whom it is all the same [design].
 * The tiers become one whole number: each weighs more than all lower ones together could. Where that would pass what a
 * number holds exactly (hundreds of talks with dozens of wishes), comfort is measured in coarser steps.
 */
import type { Talk } from './read-talk.ts';

export interface PlaceCosts {
  moved: number;
  wishes: number;
  good: number;
  /** Slot numbers times the pace of the talk. */
  comfort: number;
}
export interface Weights {
  nowhere: number;
  moved: number;
  wish: number;
  good: number;
  comfortStep: number;
  /** All costs are multiples of it. */
  grain: number;
}

/** Sums of a few whole numbers below this are exact. */
const mostExact = 2 ** 50;

/** How much a later slot counts for this talk. */
export function paceOf({ source: { wishes } }: Talk): number {
  const kinds = new Set(wishes.map(({ kind }) => kind));
  const early = kinds.has('early') || kinds.has('before');
  const late = kinds.has('late') || kinds.has('after');
  if (early === late) return 2;
  return early ? 3 : 1;
}

/** `costs`: of every place of every talk; `siblings`: the most pairs of siblings that can be apart. */
export function weigh(costs: readonly (readonly PlaceCosts[])[], siblings: number): Weights {
  const most = (of: (one: PlaceCosts) => number): number =>
    costs.reduce((sum, places) => sum + places.reduce((high, one) => Math.max(high, of(one)), 0), 0);
  const comfort = most((one) => one.comfort);
  const good = most((one) => one.good) + siblings + 1;
  const wish = most((one) => one.wishes) + 1;
  const moved = most((one) => one.moved) + 1;
  const room = mostExact / (good * wish * moved * (costs.length + 1));
  const comfortStep = Math.max(1, Math.ceil(comfort / Math.max(1, Math.floor(room) - 1)));
  const goodWeight = Math.floor(comfort / comfortStep) + 1;
  const wishWeight = goodWeight * good;
  const movedWeight = wishWeight * wish;
  return {
    nowhere: movedWeight * moved,
    moved: movedWeight,
    wish: wishWeight,
    good: goodWeight,
    comfortStep,
    grain: 1,
  };
}

export const costOf = ({ moved, wishes, good, comfort }: PlaceCosts, weights: Weights): number =>
  moved * weights.moved +
  wishes * weights.wish +
  good * weights.good +
  Math.floor(comfort / weights.comfortStep);
