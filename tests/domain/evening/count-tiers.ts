/** What a plan costs, tier by tier: nowhere, moved, wishes, good, comfort. */
import type { EveningProblem, Option } from '../../../shared/domain/evening/evening-problem.ts';
import { splitProblem } from '../../../shared/domain/evening/split-problem.ts';

export type Tiers = [number, number, number, number, number];

export function countTiers(problem: EveningProblem, chosen: readonly (Option | null)[]): Tiers {
  const { weights, groups } = problem;
  const tiers: Tiers = [0, 0, 0, 0, 0];
  for (const option of chosen) {
    if (option === null) tiers[0]++;
    else {
      tiers[1] += option.moved;
      tiers[2] += option.wishes;
      tiers[3] += option.good;
      tiers[4] += Math.floor(option.comfort / weights.comfortStep);
    }
  }
  const split = splitProblem(problem, new Set());
  for (const group of groups)
    tiers[3] += split.groupCost(group, (index) => chosen[index] ?? null) / weights.good;
  return tiers;
}

/** Below 0 where the first is better: the first tier that differs decides. */
export const compareTiers = (one: Tiers, other: Tiers): number => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
};
