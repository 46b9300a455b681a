/** How many minutes each block gets (the table of domain.md §4 and the rules under it). Knows no texts. */
import type { TimedBlock } from '../library/minute-columns.ts';
import { minuteColumns } from '../library/minute-columns.ts';
import type { Occasion, SlotMinutes } from '../model/facts.ts';

export interface MinutesInput {
  minutes: SlotMinutes;
  occasion: Occasion;
  openAgreements: boolean;
  adultsPresent: boolean;
  /** Decision or topic items wanted; more than fit are left out. */
  decisions: number;
  /** Differences wanted, at most one up to 20 minutes and two from 30. */
  differences: number;
}

export interface PlannedMinutes {
  /** 0: the block is not on the agenda. Without the decision and difference items. */
  blocks: Record<TimedBlock, number>;
  decisions: number[];
  differences: number[];
  /** Whether a block without time of its own is covered within another. */
  strengthInStudent: boolean;
  helpInGoal: boolean;
  lookbackInStudent: boolean;
}

/** A difference takes 2 to 4 minutes (domain.md §4); within that, half of what goal and help have together. */
const leastForDifference = 2;
const mostForDifference = 4;

const halves = (total: number): [number, number] => [Math.ceil(total / 2), Math.floor(total / 2)];

/** The slot always adds up: `blocks`, `decisions` and `differences` together are exactly `minutes`. */
export function planMinutes(input: MinutesInput): PlannedMinutes {
  const blocks: Record<TimedBlock, number> = { ...minuteColumns[input.minutes] };
  const move = (from: TimedBlock, to: TimedBlock, minutes = blocks[from]): void => {
    blocks[from] -= minutes;
    blocks[to] += minutes;
  };
  const short = input.minutes === 10;
  const start = input.occasion === 'start';
  const decisions = start ? 0 : input.decisions;

  if (start) {
    move('lookback', 'decision');
    move('decision', 'student', halves(blocks.decision)[0]);
    move('decision', 'parents');
  } else if (decisions === 0) move('decision', 'goal');
  else if (short) move('lookback', 'decision');
  if (!input.openAgreements) move('lookback', 'student');
  if (!input.adultsPresent) {
    move('parents', 'student', halves(blocks.parents)[0]);
    move('parents', 'goal');
  }

  const differences: number[] = [];
  let helpInGoal = blocks.help === 0;
  if (input.differences > 0 && short) {
    differences.push(blocks.goal);
    blocks.goal = 0;
    helpInGoal = false;
  } else if (input.differences > 0) {
    const pool = blocks.goal + blocks.help;
    const half = Math.floor(pool / 2);
    const taken = Math.min(
      input.differences * mostForDifference,
      Math.max(input.differences * leastForDifference, half),
    );
    differences.push(...(input.differences > 1 ? halves(taken) : [taken]));
    const left = pool - taken;
    const help = left < 2 ? 0 : Math.max(1, Math.round((left * blocks.help) / pool));
    blocks.help = help;
    blocks.goal = left - help;
    helpInGoal = help === 0;
  }

  const forDecisions = blocks.decision;
  blocks.decision = 0;
  return {
    blocks,
    decisions: forDecisions === 0 ? [] : decisions > 1 ? halves(forDecisions) : [forDecisions],
    differences,
    strengthInStudent: blocks.strength === 0,
    helpInGoal,
    lookbackInStudent: short && decisions > 0 && input.openAgreements,
  };
}

/** At most one decision item, two from 30 minutes ("design": less than two minutes decides nothing). */
export const decisionLimit = (minutes: SlotMinutes): number => (minutes >= 30 ? 2 : 1);

/** With an interpreter: one and a half to two times the slot, in whole minutes (domain.md §4). */
export const interpreterMinutes = (minutes: SlotMinutes): { from: number; to: number } => ({
  from: Math.ceil(minutes * 1.5),
  to: minutes * 2,
});
