/**
 * The board on which the search moves special talks about: ordinary ones always have the seats that are then the best.
 * Knows what a place costs at least, and what the whole costs; decides nothing.
 */
import type { EveningProblem, Option, SiblingGroup } from './evening-problem.ts';
import { type Saved, type Seating, seatTalks } from './seat-talks.ts';
import type { SplitProblem } from './split-problem.ts';

/** The number of an option that means: no place. */
export const nowhere = -1;

export interface Kept {
  chosen: Int32Array;
  seats: Saved;
  total: number;
}
export interface Board {
  special: readonly number[];
  seating: Seating;
  /** Of a special talk. */
  optionOf: (index: number) => Option | null;
  options: (index: number) => readonly Option[];
  /** What a special talk costs where it is. */
  own: (index: number) => number;
  groupCost: (group: SiblingGroup) => number;
  /**
   * What the whole costs at least for each place of a special talk, prices of its slots included: first for none, then by
   * option, Infinity where it cannot be. What siblings cost is in it where all others of them are decided on.
   */
  leastCosts: (index: number, undecided: ReadonlySet<number>) => Float64Array;
  /** Nobody stands in the way of this option. */
  isFree: (index: number, option: number) => boolean;
  /** The part of it that is sure: without prices. */
  sureCost: (index: number, option: number, undecided: ReadonlySet<number>) => number;
  take: (index: number, option: number) => void;
  release: (index: number) => void;
  /** Puts a talk back without touching the seats, which are restored by who calls. */
  forget: (index: number) => void;
  /** What ordinary talks and slots cost at the prices that there are. */
  worth: () => number;
  /** Counts everything anew; all special talks must be decided on. */
  count: () => number;
  keep: (total: number) => Kept;
  goBack: (kept: Kept) => void;
  result: () => (Option | null)[];
  work: () => number;
}

export function makeBoard(problem: EveningProblem, split: SplitProblem): Board {
  const { candidates, grid, weights, groups } = problem;
  const { special, ordinary, rivals, groupsOf } = split;
  const columns = grid.slots.length;
  const options = (index: number): readonly Option[] => candidates[index]?.options ?? [];
  const rows: Float64Array[] = [];
  const costsNowhere: number[] = [];
  const piecesOf = new Map<number, number[]>();
  for (const index of ordinary) {
    const row = new Float64Array(columns).fill(Infinity);
    for (const { slots, cost } of options(index)) row[slots[0] ?? 0] = cost;
    rows.push(row);
    costsNowhere.push(weights.nowhere);
  }
  for (const index of special) {
    const count = options(index).reduce((most, { slots }) => Math.max(most, slots.length), 1);
    const share = (cost: number, piece: number): number =>
      piece === 0 ? cost - (count - 1) * Math.floor(cost / count) : Math.floor(cost / count);
    const pieces: number[] = [];
    for (let piece = 0; piece < count; piece++) {
      const row = new Float64Array(columns).fill(Infinity);
      for (const { slots, cost } of options(index)) {
        const slot = slots[piece];
        if (slot !== undefined) row[slot] = share(cost, piece);
      }
      pieces.push(rows.length);
      rows.push(row);
      costsNowhere.push(share(weights.nowhere, piece));
    }
    piecesOf.set(index, pieces);
  }
  const seating = seatTalks(rows, costsNowhere, columns);
  const leave = (index: number): void => {
    for (const row of piecesOf.get(index) ?? []) seating.leave(row);
  };
  const chosen = new Int32Array(candidates.length).fill(nowhere);
  /** Who has a slot, and how many talks beside the grid touch it: these may be several. */
  const holder = new Int32Array(columns).fill(nowhere);
  const touching = new Int32Array(columns);
  const isOpen = (slot: number): boolean => holder[slot] === nowhere && touching[slot] === 0;
  /** Of a slot that several may touch, each is charged a part, so that together they never pay too much. */
  const sharers = new Int32Array(columns);
  for (const index of special)
    for (const slot of new Set(options(index).flatMap(({ slots, offGrid }) => (offGrid ? slots : []))))
      sharers[slot] = (sharers[slot] ?? 0) + 1;
  const priceOf = (slot: number, offGrid: boolean): number => {
    if (isOpen(slot))
      return offGrid ? Math.floor(seating.price(slot) / (sharers[slot] ?? 1)) : seating.price(slot);
    return offGrid && holder[slot] === nowhere ? 0 : Infinity;
  };
  const hold = (index: number, option: Option | null): void => {
    for (const slot of option?.slots ?? [])
      if (option?.offGrid === true) touching[slot] = (touching[slot] ?? 0) + 1;
      else holder[slot] = index;
  };
  let work = 0;

  const optionOf = (index: number): Option | null => options(index)[chosen[index] as number] ?? null;
  const own = (index: number): number => optionOf(index)?.cost ?? weights.nowhere;
  const groupCost = (group: SiblingGroup): number => split.groupCost(group, optionOf);
  const forget = (index: number): void => {
    const option = optionOf(index);
    for (const slot of option?.slots ?? [])
      if (option?.offGrid === true) touching[slot] = (touching[slot] ?? 0) - 1;
      else holder[slot] = nowhere;
    chosen[index] = nowhere;
  };
  const clashes = (index: number, option: Option): boolean =>
    (rivals[index] ?? []).some((other) => {
      const theirs = optionOf(other);
      return theirs !== null && split.clash(index, option, other, theirs);
    });
  const settledGroups = (index: number, undecided: ReadonlySet<number>): SiblingGroup[] =>
    (groupsOf[index] ?? []).filter(({ members }) =>
      members.every((member) => member === index || !undecided.has(member)),
    );
  function groupCostAt(group: SiblingGroup, index: number, option: number): number {
    chosen[index] = option;
    const cost = groupCost(group);
    chosen[index] = nowhere;
    return cost;
  }

  return {
    special,
    seating,
    optionOf,
    options,
    own,
    groupCost,
    forget,
    leastCosts(index, undecided) {
      const settled = settledGroups(index, undecided);
      const list = options(index);
      const costs = new Float64Array(list.length + 1);
      for (let at = 0; at <= list.length; at++) {
        const option = list[at - 1];
        let cost = option?.cost ?? weights.nowhere;
        if (option !== undefined) {
          for (const slot of option.slots) cost += priceOf(slot, option.offGrid);
          if (cost < Infinity && clashes(index, option)) cost = Infinity;
        }
        if (cost < Infinity) for (const group of settled) cost += groupCostAt(group, index, at - 1);
        costs[at] = cost;
      }
      work += list.length;
      return costs;
    },
    isFree(index, number) {
      const option = options(index)[number];
      return (
        option !== undefined &&
        option.slots.every((slot) => priceOf(slot, option.offGrid) < Infinity) &&
        !clashes(index, option)
      );
    },
    sureCost(index, number, undecided) {
      let cost = options(index)[number]?.cost ?? weights.nowhere;
      for (const group of settledGroups(index, undecided)) cost += groupCostAt(group, index, number);
      return cost;
    },
    take(index, option) {
      leave(index);
      chosen[index] = option;
      const taken = optionOf(index);
      const open = (taken?.slots ?? []).filter(isOpen);
      hold(index, taken);
      for (const slot of open) seating.close(slot);
    },
    release(index) {
      const slots = optionOf(index)?.slots ?? [];
      forget(index);
      for (const slot of slots) if (isOpen(slot)) seating.open(slot);
      for (const row of piecesOf.get(index) ?? []) seating.join(row);
    },
    worth: () => seating.worth(ordinary.length),
    count: () =>
      seating.total() +
      special.reduce((sum, index) => sum + own(index), 0) +
      groups.reduce((sum, group) => sum + groupCost(group), 0),
    keep: (total) => ({ chosen: chosen.slice(), seats: seating.save(), total }),
    goBack(kept) {
      chosen.set(kept.chosen);
      seating.restore(kept.seats);
      holder.fill(nowhere);
      touching.fill(0);
      for (const index of special) hold(index, optionOf(index));
    },
    result() {
      const found: (Option | null)[] = candidates.map((_, index) => optionOf(index));
      for (const [row, index] of ordinary.entries()) {
        const column = seating.columnOf(row);
        found[index] = options(index).find(({ slots }) => slots[0] === column) ?? null;
      }
      return found;
    },
    work: () => work + seating.work(),
  };
}
