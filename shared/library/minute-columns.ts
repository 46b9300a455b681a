/** Minutes per block for each slot (the table of domain.md §4). The 45 column is the 30 column × 1.5, rounded so that it adds up. */
import type { Block } from '../model/agenda.ts';
import type { SlotMinutes } from '../model/facts.ts';

export type TimedBlock = Exclude<Block, 'difference'>;
export type MinuteColumn = Readonly<Record<TimedBlock, number>>;

/** 0: the block has no time of its own at this length. */
export const minuteColumns: Readonly<Record<SlotMinutes, MinuteColumn>> = {
  10: {
    opening: 1,
    student: 2,
    parents: 1,
    lookback: 1,
    strength: 0,
    goal: 2,
    help: 0,
    decision: 0,
    agreements: 2,
    closing: 1,
  },
  15: {
    opening: 1,
    student: 3,
    parents: 2,
    lookback: 1,
    strength: 1,
    goal: 2,
    help: 1,
    decision: 1,
    agreements: 2,
    closing: 1,
  },
  20: {
    opening: 1,
    student: 4,
    parents: 3,
    lookback: 2,
    strength: 1,
    goal: 3,
    help: 1,
    decision: 2,
    agreements: 2,
    closing: 1,
  },
  30: {
    opening: 2,
    student: 6,
    parents: 4,
    lookback: 3,
    strength: 2,
    goal: 4,
    help: 2,
    decision: 3,
    agreements: 3,
    closing: 1,
  },
  45: {
    opening: 3,
    student: 9,
    parents: 6,
    lookback: 4,
    strength: 3,
    goal: 6,
    help: 3,
    decision: 4,
    agreements: 5,
    closing: 2,
  },
};
