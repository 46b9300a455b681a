import { describe, expect, test } from 'vitest';
import type { MinutesInput } from '../../shared/domain/minutes.ts';
import { decisionLimit, interpreterMinutes, planMinutes } from '../../shared/domain/minutes.ts';
import { shareMinutes } from '../../shared/domain/share-minutes.ts';

const blocks = [
  'opening',
  'student',
  'parents',
  'lookback',
  'strength',
  'goal',
  'help',
  'agreements',
  'closing',
] as const;
const usual: MinutesInput = {
  minutes: 30,
  occasion: 'voortgang',
  openAgreements: true,
  adultsPresent: true,
  decisions: 1,
  differences: 0,
};
/** The blocks in the order above, then the decisions, then the differences. */
function plan(change: Partial<MinutesInput>): [number[], number[], number[]] {
  const planned = planMinutes({ ...usual, ...change });
  return [blocks.map((block) => planned.blocks[block]), planned.decisions, planned.differences];
}

describe('the table of domain.md §4', () => {
  test('10 minutes, nothing due', () => {
    expect(plan({ minutes: 10, decisions: 0 })).toEqual([[1, 2, 1, 1, 0, 2, 0, 2, 1], [], []]);
    expect(planMinutes({ ...usual, minutes: 10, decisions: 0 })).toMatchObject({
      strengthInStudent: true,
      helpInGoal: true,
      lookbackInStudent: false,
    });
  });
  test('15 minutes', () => {
    expect(plan({ minutes: 15 })).toEqual([[1, 3, 2, 1, 1, 2, 1, 2, 1], [1], []]);
  });
  test('20 minutes', () => {
    expect(plan({ minutes: 20 })).toEqual([[1, 4, 3, 2, 1, 3, 1, 2, 1], [2], []]);
  });
  test('30 minutes', () => {
    expect(plan({ minutes: 30 })).toEqual([[2, 6, 4, 3, 2, 4, 2, 3, 1], [3], []]);
  });
  test('45 minutes: the 30 column times 1.5, rounded so that it adds up', () => {
    expect(plan({ minutes: 45 })).toEqual([[3, 9, 6, 4, 3, 6, 3, 5, 2], [4], []]);
  });
});

describe('the rules under the table', () => {
  test('no open agreements: block 4 goes to block 2', () => {
    expect(plan({ openAgreements: false })[0]).toEqual([2, 9, 4, 0, 2, 4, 2, 3, 1]);
  });
  test('nothing due: block 8 goes to block 6', () => {
    expect(plan({ decisions: 0 })).toEqual([[2, 6, 4, 3, 2, 7, 2, 3, 1], [], []]);
  });
  test('a decision with 10 minutes: one step, for which block 4 shrinks into block 2', () => {
    expect(plan({ minutes: 10 })).toEqual([[1, 2, 1, 0, 0, 2, 0, 2, 1], [1], []]);
    expect(planMinutes({ ...usual, minutes: 10 }).lookbackInStudent).toBe(true);
    expect(planMinutes({ ...usual, minutes: 10, openAgreements: false }).lookbackInStudent).toBe(false);
  });
  test('a start talk has no block 4 or 8; their time goes to 2 and 3', () => {
    expect(plan({ occasion: 'start' })).toEqual([[2, 9, 7, 0, 2, 4, 2, 3, 1], [], []]);
    expect(plan({ occasion: 'start', minutes: 20 })).toEqual([[1, 6, 5, 0, 1, 3, 1, 2, 1], [], []]);
    expect(plan({ occasion: 'start', minutes: 10 })).toEqual([[1, 3, 1, 0, 0, 2, 0, 2, 1], [], []]);
  });
  test('a difference takes 2 to 4 minutes from 6 and 7', () => {
    expect(plan({ differences: 1 })).toEqual([[2, 6, 4, 3, 2, 2, 1, 3, 1], [3], [3]]);
    expect(plan({ differences: 2 })).toEqual([[2, 6, 4, 3, 2, 1, 1, 3, 1], [3], [2, 2]]);
    expect(plan({ differences: 1, minutes: 45 })).toEqual([[3, 9, 6, 4, 3, 3, 2, 5, 2], [4], [4]]);
    expect(plan({ differences: 1, minutes: 20 })).toEqual([[1, 4, 3, 2, 1, 1, 1, 2, 1], [2], [2]]);
  });
  test('at 15 minutes with a decision the help goes into the goal', () => {
    expect(plan({ differences: 1, minutes: 15 })).toEqual([[1, 3, 2, 1, 1, 1, 0, 2, 1], [1], [2]]);
    expect(planMinutes({ ...usual, differences: 1, minutes: 15 }).helpInGoal).toBe(true);
  });
  test('at 10 minutes a difference takes the place of the goal', () => {
    expect(plan({ differences: 1, minutes: 10, decisions: 0 })).toEqual([
      [1, 2, 1, 1, 0, 0, 0, 2, 1],
      [],
      [2],
    ]);
  });
  test('without parents their time goes to the student and the goal', () => {
    expect(plan({ adultsPresent: false })[0]).toEqual([2, 8, 0, 3, 2, 6, 2, 3, 1]);
    expect(plan({ adultsPresent: false, minutes: 20 })[0]).toEqual([1, 6, 0, 2, 1, 4, 1, 2, 1]);
  });
  test('two decisions share the block', () => {
    expect(plan({ decisions: 2 })[1]).toEqual([2, 1]);
    expect(([10, 15, 20, 30, 45] as const).map(decisionLimit)).toEqual([1, 1, 1, 2, 2]);
  });
  test('an interpreter takes one and a half to two times as long', () => {
    expect(interpreterMinutes(30)).toEqual({ from: 45, to: 60 });
    expect(interpreterMinutes(15)).toEqual({ from: 23, to: 30 });
  });
});

describe('sharing minutes', () => {
  test('keeps weights that add up, and gives everybody at least one', () => {
    expect(shareMinutes(10, [1, 2, 3, 4])).toEqual([1, 2, 3, 4]);
    expect(shareMinutes(5, [1, 2, 3, 4])).toEqual([1, 1, 1, 2]);
    expect(shareMinutes(20, [1, 2, 3, 4])).toEqual([2, 4, 6, 8]);
    expect(shareMinutes(4, [9, 1, 1, 1])).toEqual([1, 1, 1, 1]);
    expect(shareMinutes(7, [2, 2])).toEqual([4, 3]);
    expect(shareMinutes(8, [1, 1, 6, 8])).toEqual([1, 1, 2, 4]);
    expect(shareMinutes(10, [1, 1, 1, 30, 7])).toEqual([1, 1, 1, 6, 1]);
    expect(shareMinutes(11, [3, 3, 3])).toEqual([4, 4, 3]);
  });
});
