/**
 * Finds the plan of an evening that costs least. Knows no rule and makes no words: costs come from `plan-costs.ts`.
 *
 * How, and why it is as good as exact:
 *   - Most talks only want one slot of their own. For these alone the best plan is an assignment, which is solved exactly
 *     (`seat-talks.ts`), and again and again in the time of a few hundred additions after every change.
 *   - The few special talks (several slots, brothers and sisters, places off the grid: `split-problem.ts`) are searched
 *     over. Wherever they stand, the ordinary ones are seated exactly around them, so that only a dozen places are open.
 *   - Some of them at a time, near each other or drawn by lot, are placed anew by branch and bound (`reseat.ts`): exact for
 *     what it moves. Now and then all of them are: when that ends within its limit, the plan is proven to be the best.
 *   - Two households that must be apart seldom come together by accident. They are ordinary until a plan puts them next to
 *     each other, and special from then on; the proof holds all the same, as leaving out a rule makes no plan dearer.
 * Steps are counted, not time, and the lot is seeded: the same evening has the same plan on every machine.
 */
import type { EveningProblem, Option } from './evening-problem.ts';
import { makeBoard, nowhere } from './make-board.ts';
import { reseat } from './reseat.ts';
import { seededNumbers } from './seeded-numbers.ts';
import { type SplitProblem, splitProblem } from './split-problem.ts';

export interface Found {
  /** Of each candidate; null: no place. */
  chosen: readonly (Option | null)[];
  total: number;
  /** No plan costs less. */
  proven: boolean;
}

/** Positions of branch and bound over some talks, and over all in the first round; doubled in every round. */
const fewPositions = 200;
const firstPositions = 200;
/** Draws between two tries to prove the plan. */
const draws = 30;

/**
 * `effort`: elementary steps at most, some hundred million a second; as much again where households came together.
 * `special`: by place in `candidates`, who is to be looked at with others from the beginning.
 */
export function searchPlaces(
  problem: EveningProblem,
  effort: number,
  special: readonly number[] = [],
): Found {
  const wary = new Set(special);
  let found: Found | null = null;
  for (;;) {
    const split = splitProblem(problem, wary);
    found = searchOnce(problem, split, found === null ? effort : effort / 4, found?.chosen ?? []);
    const meeting = split.findMeeting(found.chosen);
    if (meeting.length === 0) return found;
    for (const index of meeting) wary.add(index);
  }
}

/** `start`: where talks stood in a plan that broke a rule for some of them; the others begin there. */
function searchOnce(
  problem: EveningProblem,
  split: SplitProblem,
  effort: number,
  start: readonly (Option | null)[],
): Found {
  const board = makeBoard(problem, split);
  const { special, options } = board;
  const random = seededNumbers(special.length);
  for (const index of special) board.take(index, nowhere);
  for (const index of special) {
    const before = start[index] ?? null;
    const number = before === null ? nowhere : options(index).indexOf(before);
    if (number !== nowhere && board.isFree(index, number)) board.take(index, number);
  }
  let total = board.count();
  const state = { proven: special.length === 0 };
  const move = (subset: readonly number[], limit: number): void => {
    const answer = reseat(board, problem, split, subset, total, limit);
    total = answer.total;
    if (subset.length === special.length && answer.complete) state.proven = true;
  };

  const slotOf = (index: number): number =>
    board.optionOf(index)?.slots[0] ?? random.below(problem.grid.slots.length);
  function drawNear(size: number): number[] {
    const at = random.below(problem.grid.slots.length);
    const distance = new Map(special.map((index) => [index, Math.abs(slotOf(index) - at)]));
    const order = special.toSorted((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0) || a - b);
    return order.slice(0, size);
  }
  const drawAny = (size: number): number[] =>
    Array.from({ length: size }, () => special[random.below(special.length)] ?? 0);
  /** Brothers and sisters go together: one of them alone is held back by the others. */
  const withSiblings = (drawn: readonly number[]): number[] => [
    ...new Set(
      drawn.flatMap((index) => [index, ...(split.groupsOf[index] ?? []).flatMap(({ members }) => members)]),
    ),
  ];

  const hardest = special.toSorted(
    (a, b) =>
      (problem.candidates[b]?.talk.length ?? 0) - (problem.candidates[a]?.talk.length ?? 0) ||
      options(a).length - options(b).length ||
      a - b,
  );
  for (const index of hardest) move([index], fewPositions);
  let limit = firstPositions;
  for (let draw = 0; !state.proven && board.work() < effort; draw++) {
    if (draw % draws === 0) {
      move(special, limit);
      limit *= 2;
      continue;
    }
    const size = Math.min(special.length, 3 + random.below(4));
    move(withSiblings(random.below(2) === 0 ? drawNear(size) : drawAny(size)), fewPositions);
  }
  return { chosen: board.result(), total, proven: state.proven };
}
