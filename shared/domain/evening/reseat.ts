/**
 * Places a few special talks anew, together and exactly, while all other special ones stay: branch and bound.
 * With all special talks at once it proves the best plan, where it comes to an end.
 */
import type { EveningProblem } from './evening-problem.ts';
import { type Board, nowhere } from './make-board.ts';
import type { SplitProblem } from './split-problem.ts';

export interface Reseated {
  total: number;
  /** false: the limit was reached, so that something cheaper may have been overlooked. */
  complete: boolean;
}

const least = (costs: Float64Array): number => {
  let low = Infinity;
  for (const cost of costs) if (cost < low) low = cost;
  return low;
};

/**
 * Two brothers or sisters alone: what each place of the first costs at least together with the best place for the second.
 * `suits`: places of the second that go with each of the first; any other costs `loose` more.
 */
function pairUp(
  first: Float64Array,
  second: Float64Array,
  suits: readonly (readonly number[])[],
  loose: number,
): Float64Array {
  const anywhere = Math.min(second[0] ?? Infinity, least(second) + loose);
  return first.map((cost, at) => {
    if (at === 0) return cost + least(second);
    let other = anywhere;
    for (const option of suits[at - 1] ?? []) other = Math.min(other, second[option + 1] ?? Infinity);
    return cost + other;
  });
}

/** `total`: what the board costs now. Leaves the board as it was where nothing is cheaper. At most `limit` positions. */
export function reseat(
  board: Board,
  { groups, weights }: EveningProblem,
  split: SplitProblem,
  subset: readonly number[],
  total: number,
  limit: number,
): Reseated {
  const before = board.keep(total);
  const touched = groups.filter(({ members }) => members.some((member) => subset.includes(member)));
  let rest = total - board.seating.total();
  for (const index of subset) rest -= board.own(index);
  for (const group of touched) rest -= board.groupCost(group);
  for (const index of subset) board.release(index);
  const pairs = touched.filter(({ members, fixed }) => members.length === 2 && fixed.length === 0);

  const undecided = new Set(subset);
  const decided = new Map<number, number>();
  let best = total;
  let found: [number, number][] | null = null;
  let positions = 0;

  function walk(cost: number): void {
    positions++;
    if (positions > limit) return;
    const costs = new Map<number, Float64Array>();
    for (const index of undecided) costs.set(index, board.leastCosts(index, undecided));
    let bound = cost + board.worth();
    const paired = new Set<number>();
    for (const { members } of pairs) {
      const [a = 0, b = 0] = members;
      const [one, two] = [costs.get(a), costs.get(b)];
      if (one === undefined || two === undefined) continue;
      costs.set(a, pairUp(one, two, split.suits(a, b), weights.good));
      costs.set(b, pairUp(two, one, split.suits(b, a), weights.good));
      paired.add(b);
    }
    for (const [index, list] of costs) if (!paired.has(index)) bound += least(list);
    if (bound > best - weights.grain) return;
    if (undecided.size === 0) {
      best = bound;
      found = [...decided];
      return;
    }
    let next = -1;
    let fewest = Infinity;
    for (const [index, list] of costs) {
      const most = best - weights.grain - bound + least(list);
      let count = 0;
      for (const one of list) if (one <= most) count++;
      if (count < fewest) {
        fewest = count;
        next = index;
      }
    }
    const list = costs.get(next) ?? new Float64Array();
    const others = bound - least(list);
    const order = [...list.keys()]
      .filter((at) => others + (list[at] ?? Infinity) <= best - weights.grain)
      .toSorted((a, b) => (list[a] ?? 0) - (list[b] ?? 0) || a - b);
    const seats = board.seating.save();
    for (const at of order) {
      if (others + (list[at] ?? Infinity) > best - weights.grain || positions > limit) break;
      const sure = board.sureCost(next, at + nowhere, undecided);
      undecided.delete(next);
      board.take(next, at + nowhere);
      decided.set(next, at + nowhere);
      walk(cost + sure);
      decided.delete(next);
      board.forget(next);
      board.seating.restore(seats);
      undecided.add(next);
    }
  }
  walk(rest);

  const complete = positions <= limit;
  if (found === null) board.goBack(before);
  else for (const [index, option] of found as [number, number][]) board.take(index, option);
  return { total: best, complete };
}
