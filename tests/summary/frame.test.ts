/** What the protector builds on, by hand: the frame of a table, and one condition for a cell to be protected. */
import { describe, expect, test } from 'vitest';
import { keyText, makeFrame } from '../../shared/domain/summary/protect/frame.ts';
import { type CutRequest, protectionCut } from '../../shared/domain/summary/protect/protection-cut.ts';

const dimensions = [
  { name: 'year', categories: ['1', '2'] },
  { name: 'stage', categories: ['a', 'b'] },
];

describe('a frame', () => {
  test('has every cell with its margins, the last dimension fastest, and every sum once', () => {
    const cells = [
      { key: ['1', 'a'], value: 2 },
      { key: ['2', 'b'], value: 5 },
      { key: ['1', 'b'], value: 4 },
      { key: ['1', 'a'], value: 1 },
    ];
    expect(makeFrame({ dimensions, cells })).toEqual({
      cells: [
        { key: ['1', 'a'], value: 3, margins: 0 },
        { key: ['1', 'b'], value: 4, margins: 0 },
        { key: ['1', 'TOTAL'], value: 7, margins: 1 },
        { key: ['2', 'a'], value: 0, margins: 0 },
        { key: ['2', 'b'], value: 5, margins: 0 },
        { key: ['2', 'TOTAL'], value: 5, margins: 1 },
        { key: ['TOTAL', 'a'], value: 3, margins: 1 },
        { key: ['TOTAL', 'b'], value: 9, margins: 1 },
        { key: ['TOTAL', 'TOTAL'], value: 12, margins: 2 },
      ],
      sums: [
        [2, 0, 1],
        [5, 3, 4],
        [6, 0, 3],
        [7, 1, 4],
        [8, 2, 5],
        [8, 6, 7],
      ],
      grand: 8,
    });
  });

  test('takes no cell outside the categories', () => {
    expect(() => makeFrame({ dimensions, cells: [{ key: ['3', 'a'], value: 1 }] })).toThrow(
      new RangeError('a cell outside the categories'),
    );
  });

  test('tells keys apart that would be the same when they are put together', () => {
    expect(keyText(['a', 'bc'])).not.toBe(keyText(['ab', 'c']));
    expect(keyText(['a', 'b'])).toBe(keyText(['a', 'b']));
  });
});

describe('a cut', () => {
  /** 3 and 20 make 23. */
  const line = makeFrame({
    dimensions: [{ name: 'stage', categories: ['a', 'b'] }],
    cells: [
      { key: ['a'], value: 3 },
      { key: ['b'], value: 20 },
    ],
  });
  const cut = (change: Partial<CutRequest>) =>
    protectionCut({
      frame: line,
      place: 0,
      direction: 'up',
      needed: 2,
      multipliers: [-1],
      surelyHidden: () => false,
      neverHidden: (at) => at === line.grand,
      ...change,
    });

  test('up: the neighbour gives what it has, and is asked for no more than is needed', () => {
    expect(cut({})).toEqual({ low: 2, high: Infinity, entries: [[1, 2]] });
    expect(cut({ needed: 30 })).toEqual({ low: 30, high: Infinity, entries: [[1, 20]] });
  });

  test('down: the neighbour takes what there is room for', () => {
    expect(cut({ direction: 'down', needed: 3 })).toEqual({ low: 3, high: Infinity, entries: [[1, 3]] });
    expect(cut({ direction: 'down', needed: 9 })).toEqual({ low: 9, high: Infinity, entries: [[1, 3]] });
  });

  test('what is hidden in any case is counted already', () => {
    const hidden = cut({ needed: 30, surelyHidden: (at) => at === 1 });
    expect(hidden).toEqual({ low: 10, high: Infinity, entries: [] });
    // More than enough is there: nobody is asked for anything.
    const square = makeFrame({
      dimensions,
      cells: [3, 20, 30, 40].map((value, at) => ({ key: [at < 2 ? '1' : '2', at % 2 ? 'b' : 'a'], value })),
    });
    // The first row and the first column: cell 0 = 23 − 20 = 33 − 30, each for a half.
    const both = {
      frame: square,
      multipliers: [-0.5, 0, -0.5, 0, 0, 0],
      neverHidden: (at: number) => at === 8,
      surelyHidden: (at: number) => at === 1,
    };
    // 1 → a: its half of 20 carries 10; b of a half 15; margins 35 and 30.
    expect(cut({ ...both, needed: 12 })).toEqual({
      low: 2,
      high: Infinity,
      entries: [
        [2, 2],
        [3, 2],
        [6, 2],
      ],
    });
    expect(cut({ ...both, needed: 4 })).toMatchObject({
      low: -6,
      entries: [
        [2, 0],
        [3, 0],
        [6, 0],
      ],
    });
  });

  test('without a multiplier only the cell itself could carry it', () => {
    expect(cut({ multipliers: [0] })).toEqual({ low: 2, high: Infinity, entries: [[0, 2]] });
    expect(cut({ multipliers: [] })).toEqual({ low: 2, high: Infinity, entries: [[0, 2]] });
    expect(cut({ multipliers: [0], neverHidden: () => true })).toEqual({
      low: 2,
      high: Infinity,
      entries: [],
    });
  });

  test('a weight or a room of next to nothing is none', () => {
    expect(cut({ multipliers: [-5e-10] })).toEqual({ low: 2, high: Infinity, entries: [[0, 2]] });
    // The sum itself is full: it can go no further up, whether it may be hidden or not.
    expect(cut({ neverHidden: () => false })).toEqual({ low: 2, high: Infinity, entries: [[1, 2]] });
  });
});
