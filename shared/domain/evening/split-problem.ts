/**
 * Tells the talks that only want one slot of their own from the special ones: those that take several slots, that may stand
 * off the grid, brothers and sisters, and households that came too close to each other in a plan before (`wary`).
 */
import type { EveningProblem, Option, SiblingGroup } from './evening-problem.ts';
import type { Place } from './make-grid.ts';
import type { Talk } from './read-talk.ts';
import { areNeighbours, areTooClose, mustBeApart } from './pair-rules.ts';

export interface SplitProblem {
  /** By place in `candidates`. */
  ordinary: readonly number[];
  special: readonly number[];
  /** By place in `candidates`: special ones that it must be checked against. */
  rivals: readonly (readonly number[])[];
  groupsOf: readonly (readonly SiblingGroup[])[];
  /** Two special talks cannot have these places both. */
  clash: (a: number, at: Option, b: number, bt: Option) => boolean;
  /** Who, of two households that must be apart, come right after each other. */
  findMeeting: (chosen: readonly (Option | null)[]) => number[];
  /** Of two brothers or sisters who are alone in their group: the options of the second that suit each option of the first. */
  suits: (a: number, b: number) => readonly (readonly number[])[];
  /** In the unit of all costs; `optionOf`: null where it has no place. */
  groupCost: (group: SiblingGroup, optionOf: (candidate: number) => Option | null) => number;
}

export function splitProblem(problem: EveningProblem, wary: ReadonlySet<number>): SplitProblem {
  const { candidates, groups, grid, weights } = problem;
  const fixedPlaces: Place[] = problem.fixed.map(({ place }) => place);
  const isSeveral = candidates.map(({ options }) =>
    options.some(({ slots, offGrid }) => offGrid || slots.length !== 1),
  );
  const isOffGrid = candidates.map(({ options }) => options.some(({ offGrid }) => offGrid));
  const byFamily = Map.groupBy(candidates.keys(), (index) => candidates[index]?.talk.source.family);
  const apart = candidates.map(({ talk }, index) =>
    (byFamily.get(talk.source.family) ?? []).filter((other) => {
      const second = candidates[other]?.talk;
      return other !== index && second !== undefined && mustBeApart(talk, second);
    }),
  );
  const groupsOf = candidates.map((_, index) => groups.filter(({ members }) => members.includes(index)));
  const isSpecial = candidates.map(
    (_, index) => isSeveral[index] === true || wary.has(index) || (groupsOf[index] ?? []).length > 0,
  );
  const all = [...candidates.keys()];
  const special = all.filter((index) => isSpecial[index] === true);
  const rivals = all.map((index) =>
    special.filter(
      (other) =>
        other !== index &&
        (isOffGrid[index] === true || isOffGrid[other] === true || (apart[index] ?? []).includes(other)),
    ),
  );
  const isLoose = (a: number, at: Option, b: number, bt: Option): boolean => {
    const [one, two] = [candidates[a]?.talk, candidates[b]?.talk];
    if (at.stays && bt.stays) return false;
    if (one === undefined || two === undefined || mustBeApart(one, two)) return false;
    return !areNeighbours(at.place, bt.place, grid, fixedPlaces);
  };
  const placed =
    (optionOf: (candidate: number) => Option | null) =>
    (index: number): { talk: Talk; place: Place; stays: boolean }[] => {
      const option = optionOf(index);
      const talk = candidates[index]?.talk;
      return option === null || talk === undefined
        ? []
        : [{ talk, place: option.place, stays: option.stays }];
    };
  const suiting = new Map<number, readonly (readonly number[])[]>();
  return {
    suits(a, b) {
      const key = a * candidates.length + b;
      const known = suiting.get(key);
      if (known !== undefined) return known;
      const theirs = candidates[b]?.options ?? [];
      const list = (candidates[a]?.options ?? []).map((at) =>
        [...theirs.keys()].filter((number) => {
          const bt = theirs[number];
          return bt !== undefined && !isLoose(a, at, b, bt);
        }),
      );
      suiting.set(key, list);
      return list;
    },
    ordinary: all.filter((index) => isSpecial[index] !== true),
    special,
    rivals,
    groupsOf,
    clash(a, at, b, bt) {
      // Beside the grid two talks may touch one slot and leave each other alone.
      if (!(at.offGrid && bt.offGrid) && at.slots.some((slot) => bt.slots.includes(slot))) return true;
      if ((at.offGrid || bt.offGrid) && areTooClose(at.place, bt.place, grid)) return true;
      return (apart[a] ?? []).includes(b) && areNeighbours(at.place, bt.place, grid, fixedPlaces);
    },
    findMeeting: (chosen) =>
      all.filter((index) =>
        (apart[index] ?? []).some((other) => {
          const [one, two] = [chosen[index], chosen[other]];
          return one && two && areNeighbours(one.place, two.place, grid, fixedPlaces);
        }),
      ),
    groupCost({ members, fixed }, optionOf) {
      const [a = 0, b = 0] = members;
      if (members.length === 2 && fixed.length === 0) {
        const [at, bt] = [optionOf(a), optionOf(b)];
        return at !== null && bt !== null && isLoose(a, at, b, bt) ? weights.good : 0;
      }
      let loose = 0;
      let last: { talk: Talk; place: Place; stays: boolean } | null = null;
      const inOrder = [
        ...fixed.map((one) => ({ ...one, stays: true })),
        ...members.flatMap(placed(optionOf)),
      ];
      for (const one of inOrder.toSorted((x, y) => x.place.from - y.place.from)) {
        if (
          last !== null &&
          !(last.stays && one.stays) &&
          !mustBeApart(last.talk, one.talk) &&
          !areNeighbours(last.place, one.place, grid, fixedPlaces)
        )
          loose++;
        last = one;
      }
      return loose * weights.good;
    },
  };
}
