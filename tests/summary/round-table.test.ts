/** Controlled rounding by hand: the least change, what another table said already, ways that may not be taken. */
import { describe, expect, test } from 'vitest';
import { loadSolver } from '../../electron/backend/summary/solver.ts';
import { makeFrame } from '../../shared/domain/summary/protect/frame.ts';
import { roundTable, type RoundingWishes } from '../../shared/domain/summary/protect/round-table.ts';
import { type OpenModel, SolverRefused } from '../../shared/model/program.ts';
import { watchSolver } from './watch-solver.ts';

const solver = await loadSolver();
const names = ['a', 'b', 'c', 'd'];

/** The counts of one row, rounded; the last is their sum. */
function round(counts: readonly number[], wishes?: RoundingWishes, base = 5, open: OpenModel = solver) {
  const categories = names.slice(0, counts.length);
  const cells = categories.map((category, at) => ({ key: [category], value: counts[at] ?? 0 }));
  return roundTable(makeFrame({ dimensions: [{ name: 'stage', categories }], cells }), base, open, wishes);
}

describe('rounding', () => {
  test('changes as little as it can, and still adds up', () => {
    // 10 and 5 change 2 + 2; 15 and 0 would change 3 + 3.
    expect(round([12, 3])).toEqual({ values: [10, 5, 15], deviation: 4 });
    expect(round([11, 4])).toEqual({ values: [10, 5, 15], deviation: 2 });
    expect(round([1, 1, 1])).toEqual({ values: [0, 0, 0, 0], deviation: 6 });
    expect(round([4, 4, 4])).toEqual({ values: [5, 5, 5, 15], deviation: 6 });
  });

  test('leaves multiples as they are, alone or among others', () => {
    expect(round([5, 10])).toEqual({ values: [5, 10, 15], deviation: 0 });
    expect(round([5, 12, 3])).toEqual({ values: [5, 10, 5, 20], deviation: 4 });
    expect(round([0, 12, 3])).toEqual({ values: [0, 10, 5, 15], deviation: 4 });
  });

  test('to any base', () => {
    expect(round([4, 5], {}, 3)).toEqual({ values: [3, 6, 9], deviation: 2 });
    expect(round([7, 14], {}, 10)).toEqual({ values: [10, 10, 20], deviation: 8 });
  });

  test('in two dimensions, every margin between its parts', () => {
    const dimensions = [
      { name: 'year', categories: ['1', '2'] },
      { name: 'stage', categories: ['a', 'b'] },
    ];
    const cells = [12, 3, 3, 12].map((value, at) => ({
      key: [at < 2 ? '1' : '2', at % 2 ? 'b' : 'a'],
      value,
    }));
    expect(roundTable(makeFrame({ dimensions, cells }), 5, solver)).toEqual({
      values: [10, 5, 15, 5, 10, 15, 15, 15, 30],
      deviation: 8,
    });
  });

  test('closes the solver, and opens none where there is nothing to choose', () => {
    const watched = watchSolver(solver);
    round([12, 3], {}, 5, watched.open);
    expect(watched.asked).toEqual({ opened: 1, closed: 1, solved: 1 });
    round([5, 10], {}, 5, watched.open);
    expect(watched.asked.opened).toBe(1);
    let closed = 0;
    const failing: OpenModel = (program) => ({
      ...solver(program),
      solve: () => ({ status: 'failed' }),
      close: () => void closed++,
    });
    expect(() => round([12, 3], {}, 5, failing)).toThrow(SolverRefused);
    expect(closed).toBe(1);
  });
});

describe('what another table said', () => {
  const agreed = (...said: [number, number][]) => ({ agreed: new Map(said) });

  test('is said again, though it changes more', () => {
    expect(round([12, 3], agreed([0, 15]))).toEqual({ values: [15, 0, 15], deviation: 6 });
    expect(round([12, 3], agreed([0, 10]))).toEqual({ values: [10, 5, 15], deviation: 4 });
    expect(round([5, 12, 3], agreed([0, 5]))).toEqual({ values: [5, 10, 5, 20], deviation: 4 });
    expect(round([5, 10], agreed([0, 5]))).toEqual({ values: [5, 10, 15], deviation: 0 });
  });

  test('cannot be said when it is no neighbour, or the sum does not allow it', () => {
    for (const value of [5, 20]) expect(round([12, 3], agreed([0, value]))).toBeNull();
    // Also where the others could make up for it.
    for (const value of [5, 20]) expect(round([12, 13, 14], agreed([0, value]))).toBeNull();
    for (const value of [0, 10]) expect(round([5, 12, 3], agreed([0, value]))).toBeNull();
    expect(round([12, 3], agreed([0, 15], [1, 5]))).toBeNull();
    expect(round([12, 3], agreed([0, 10], [1, 0]))).toBeNull();
  });
});

describe('a way that may not be taken', () => {
  const not = (...ways: [number, number][][]) => ({ forbidden: ways });

  test('is not taken, the next best is', () => {
    expect(
      round(
        [12, 3],
        not([
          [0, 10],
          [1, 5],
        ]),
      ),
    ).toEqual({ values: [15, 0, 15], deviation: 6 });
    // Also where it names a number that nobody can change.
    expect(
      round(
        [12, 3],
        not([
          [0, 10],
          [1, 5],
          [2, 15],
        ]),
      ),
    ).toEqual({ values: [15, 0, 15], deviation: 6 });
    // A way that is not the best one stands in nobody's way.
    expect(
      round(
        [12, 3],
        not([
          [0, 15],
          [1, 0],
        ]),
      ),
    ).toEqual({ values: [10, 5, 15], deviation: 4 });
    // Only together they are forbidden.
    expect(
      round(
        [12, 3],
        not([
          [0, 15],
          [1, 5],
        ]),
      ),
    ).toEqual({ values: [10, 5, 15], deviation: 4 });
  });

  test('leaves none when all are forbidden, or there was but one', () => {
    expect(
      round(
        [12, 3],
        not(
          [
            [0, 10],
            [1, 5],
          ],
          [
            [0, 15],
            [1, 0],
          ],
        ),
      ),
    ).toBeNull();
    expect(
      round(
        [5, 10],
        not([
          [0, 5],
          [1, 10],
        ]),
      ),
    ).toBeNull();
  });
});
