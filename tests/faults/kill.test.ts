/** Killed at any moment: all that was acknowledged is there, the rest whole or not at all, and what was erased is nowhere. */
import { expect, test } from 'vitest';
import { howMuch, patience, seed, tell } from './how-much.ts';
import { killPlan, type KillResult } from './kill/kill-plan.ts';
import { livePlan } from './kill/live-plan.ts';
import { killKinds, makePlan } from './kill/plan.ts';

const plans = howMuch(1, 10);
/** Six: one of each kind. */
const killsEach = howMuch(6, 20);

test(
  `seed ${seed}: killed while it writes, imports, backs up, restores, erases or changes its keys`,
  async () => {
    const results: KillResult[] = [];
    for (let number = 0; number < plans; number += 1) {
      using plan = await livePlan(makePlan(seed + number).slice(0, 1 + killsEach));
      results.push(...(await killPlan(plan, killsEach, seed + number)));
    }
    for (const kind of killKinds) {
      const own = results.filter((result) => result.kind === kind);
      const count = (is: (result: KillResult) => boolean): number => own.filter(is).length;
      tell({
        what: `kill -9: ${kind}`,
        times: own.length,
        note: [
          `${count(({ acknowledged }) => acknowledged)} acknowledged`,
          `${count(({ acknowledged, is }) => !acknowledged && is === 'after')} there unacknowledged`,
          `${count(({ is }) => is === 'before')} not begun`,
          `${count(({ twice }) => twice)} killed again in the next unlock`,
        ].join(', '),
      });
    }
    expect(results.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(results).toHaveLength(plans * killsEach);
    expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(killKinds));
  },
  patience,
);
