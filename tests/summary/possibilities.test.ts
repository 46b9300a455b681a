/** What sums of whole numbers can be: by hand, with the solver counted, and with solvers that err. */
import { describe, expect, test } from 'vitest';
import { loadSolver } from '../../electron/backend/summary/solver.ts';
import { Possibilities } from '../../shared/domain/summary/audit/possibilities.ts';
import type { Statement } from '../../shared/domain/summary/audit/reader-view.ts';
import { type OpenModel, SolverRefused } from '../../shared/model/program.ts';
import { watchSolver } from './watch-solver.ts';

const solver = await loadSolver();
const says = (unknowns: number[], low: number, high = low): Statement => ({ unknowns, low, high });

/** Of each pair exactly one: halves could do it, whole numbers cannot. */
const pairs = [says([0, 1], 1), says([1, 2], 1), says([0, 2], 1)];

function look<T>(
  size: number,
  statements: readonly Statement[],
  sums: readonly (readonly number[])[],
  work: (possible: Possibilities) => T,
  { open = solver, most = 20 }: { open?: OpenModel; most?: number } = {},
): T {
  const possible = new Possibilities(size, most, statements, sums, open);
  try {
    return work(possible);
  } finally {
    possible.close();
  }
}

describe('extremes', () => {
  test('of one unknown and of a sum', () => {
    const statements = [says([0, 1, 2], 10), says([0], 2, 4), says([1], 3, 9)];
    look(3, statements, [[0], [1], [0, 1], [2]], (possible) => {
      expect(possible.isAny()).toBe(true);
      expect([possible.extreme(0, 'min'), possible.extreme(0, 'max')]).toEqual([2, 4]);
      expect([possible.extreme(1, 'min'), possible.extreme(1, 'max')]).toEqual([3, 8]);
      expect([possible.extreme(2, 'min'), possible.extreme(2, 'max')]).toEqual([5, 10]);
      expect([possible.extreme(3, 'min'), possible.extreme(3, 'max')]).toEqual([0, 5]);
    });
  });

  test('no more than there are at all', () => {
    look(
      2,
      [],
      [[0], [0, 1]],
      (possible) => {
        expect(possible.extreme(0, 'max')).toBe(7);
      },
      { most: 7 },
    );
  });

  test('a sum of nothing is nothing', () => {
    look(1, [says([0], 3)], [[]], (possible) => {
      expect([possible.extreme(0, 'min'), possible.extreme(0, 'max')]).toEqual([0, 0]);
      expect(possible.canBe(0, 1)).toBe(false);
    });
  });

  test('of what contradicts itself there are none', () => {
    look(1, [says([0], 3), says([0], 4)], [[0]], (possible) => {
      expect(possible.isAny()).toBe(false);
      expect(possible.canBe(0, 3)).toBe(false);
      for (const sense of ['min', 'max'] as const)
        expect(() => possible.extreme(0, sense)).toThrow(SolverRefused);
      expect(() => possible.canBeAtMost(0, 9)).toThrow(SolverRefused);
    });
  });

  test('of a sum that was not asked for there are none either', () => {
    look(1, [says([0], 3)], [[0]], (possible) => {
      expect(() => possible.extreme(1, 'min')).toThrow(new RangeError('no such sum'));
    });
  });
});

describe('single values', () => {
  test('each by itself, and nothing of one is left for the next', () => {
    // Even numbers only: the same unknown counts twice.
    look(2, [says([0, 1], 6), says([1], 0, 4)], [[0], [1]], (possible) => {
      expect([0, 1, 2, 3, 4, 5, 6, 7].map((value) => possible.canBe(0, value))).toEqual([
        false,
        false,
        true,
        true,
        true,
        true,
        true,
        false,
      ]);
      expect([possible.extreme(0, 'min'), possible.extreme(0, 'max')]).toEqual([2, 6]);
      expect([possible.extreme(1, 'min'), possible.extreme(1, 'max')]).toEqual([0, 4]);
    });
  });

  test('at most: what was found already, or what is the least', () => {
    look(2, [says([0, 1], 6), says([1], 0, 4)], [[0]], (possible) => {
      expect(possible.canBeAtMost(0, 1)).toBe(false);
      expect(possible.canBeAtMost(0, 2)).toBe(true);
      expect(possible.canBeAtMost(0, 3)).toBe(true);
    });
  });
});

describe('whole numbers', () => {
  test('what only fractions allow is not possible', () => {
    look(3, pairs, [[0]], (possible) => {
      expect(possible.isAny()).toBe(false);
      expect(possible.canBe(0, 0)).toBe(false);
    });
    // With one pair left open there are two tables, and one half between them.
    const open = [says([0, 1], 1), says([1, 2], 1), says([0, 2], 0, 1)];
    look(3, open, [[0], [1], [0, 2], [0, 1, 2]], (possible) => {
      expect([possible.extreme(2, 'min'), possible.extreme(2, 'max')]).toEqual([0, 0]);
      expect([possible.extreme(3, 'min'), possible.extreme(3, 'max')]).toEqual([1, 1]);
      expect([possible.canBe(0, 0), possible.canBe(0, 1)]).toEqual([true, false]);
      expect([possible.canBe(1, 0), possible.canBe(1, 1)]).toEqual([false, true]);
      expect([possible.extreme(0, 'min'), possible.extreme(0, 'max')]).toEqual([0, 0]);
    });
  });

  test('a value that is held while the second model is opened, and let go of again', () => {
    // The pairs of three and one more: x3 is 0 or 1, and the pairs hold only where x3 makes one of them even.
    const statements = [says([0, 1], 1), says([1, 2], 1), says([0, 2, 3], 1)];
    look(4, statements, [[3], [0], [1]], (possible) => {
      expect([0, 1, 2].map((value) => possible.canBe(0, value))).toEqual([false, true, false]);
      expect([0, 1].map((value) => possible.canBe(1, value))).toEqual([true, false]);
      expect([possible.extreme(2, 'min'), possible.extreme(2, 'max')]).toEqual([1, 1]);
    });
  });

  test('the second model is opened only where it is needed, and both are closed', () => {
    const watched = watchSolver(solver);
    look(
      2,
      [says([0, 1], 6)],
      [[0], [1]],
      (possible) => {
        possible.extreme(0, 'max');
        possible.canBe(1, 3);
      },
      watched,
    );
    expect(watched.asked).toMatchObject({ opened: 1, closed: 1 });
    look(
      3,
      pairs,
      [[0]],
      (possible) => {
        possible.isAny();
        possible.isAny();
      },
      watched,
    );
    expect(watched.asked).toMatchObject({ opened: 3, closed: 3 });
  });
});

describe('what is known already is not asked again', () => {
  test('a table that the caller offers, when it agrees', () => {
    const watched = watchSolver(solver);
    const statements = [says([0, 1, 2], 6), says([0], 0, 3)];
    look(
      3,
      statements,
      [[0], [1, 2], [1]],
      (possible) => {
        possible.offer([0, 2, 4]);
        possible.offer([3, 3, 0]);
        expect(possible.extreme(0, 'min')).toBe(0);
        expect([0, 3].map((value) => possible.canBe(0, value))).toEqual([true, true]);
        expect([3, 6].map((value) => possible.canBe(1, value))).toEqual([true, true]);
        expect(possible.canBeAtMost(1, 3)).toBe(true);
        expect(possible.canBeAtMost(2, 2)).toBe(true);
        expect(watched.asked.solved).toBe(0);
        // The largest is never taken on trust.
        expect(possible.extreme(0, 'max')).toBe(3);
        expect(watched.asked.solved).toBe(1);
      },
      watched,
    );
  });

  test('and not when it does not', () => {
    const watched = watchSolver(solver);
    const statements = [says([0, 1], 6), says([0], 1, 3)];
    look(
      2,
      statements,
      [[0], [1]],
      (possible) => {
        // Too many, too few, no whole numbers, a negative one, too short, too long.
        for (const wrong of [[4, 2], [0, 6], [2.5, 3.5], [7, -1], [3], [2, 4, 0], []]) possible.offer(wrong);
        expect(possible.canBe(0, 0)).toBe(false);
        expect(possible.canBe(0, 4)).toBe(false);
        expect(possible.canBe(1, 2)).toBe(false);
        expect(watched.asked.solved).toBe(3);
        expect(possible.canBe(0, 2)).toBe(true);
        expect(watched.asked.solved).toBe(4);
        expect(possible.extreme(1, 'min')).toBe(3);
      },
      watched,
    );
  });

  test('what one answer shows of every sum', () => {
    const watched = watchSolver(solver);
    look(
      2,
      [says([0], 4), says([1], 2)],
      [[0], [1], [0, 1]],
      (possible) => {
        expect(possible.isAny()).toBe(true);
        expect([possible.canBe(0, 4), possible.canBe(1, 2), possible.canBe(2, 6)]).toEqual([
          true,
          true,
          true,
        ]);
        expect(watched.asked.solved).toBe(1);
      },
      watched,
    );
  });
});

describe('a solver that errs', () => {
  /** Answers these values, whatever is asked. */
  const answering =
    (...values: number[]): OpenModel =>
    (program) => ({
      ...solver(program),
      solve: () => ({ status: 'optimal', objective: 0, values, rowDuals: [] }),
    });

  test.each([
    ['too many', [4, 3]],
    ['too few', [1, 4]],
    ['a negative number', [7, -1]],
  ])('is caught by arithmetic: %s', (_, values) => {
    look(
      2,
      [says([0, 1], 6)],
      [[0]],
      (possible) => {
        expect(() => possible.isAny()).toThrow(SolverRefused);
        expect(() => possible.canBe(0, 4)).toThrow(SolverRefused);
      },
      { open: answering(...values) },
    );
  });

  test('is caught when it says less than it was asked', () => {
    look(
      2,
      [says([0], 6)],
      [[0]],
      (possible) => {
        expect(() => possible.isAny()).toThrow(SolverRefused);
      },
      { open: answering(6) },
    );
  });

  test('a little beside a whole number is that number, more is none', () => {
    look(
      1,
      [says([0], 6)],
      [[0]],
      (possible) => {
        expect(possible.canBe(0, 6)).toBe(true);
      },
      { open: answering(6 - 1e-8) },
    );
    const watched = watchSolver(answering(6.2));
    look(
      1,
      [says([0], 6)],
      [[0]],
      (possible) => {
        // Asked again for whole numbers, and then taken at its nearest word, which has to agree.
        expect(possible.isAny()).toBe(true);
      },
      watched,
    );
    expect(watched.asked.opened).toBe(2);
  });

  const answers = (status: 'failed' | 'infeasible'): OpenModel => {
    return (program) => ({ ...solver(program), solve: () => ({ status }) });
  };
  test('gives up: nothing is known of any value', () => {
    look(
      1,
      [says([0], 6)],
      [[0]],
      (possible) => {
        expect(() => possible.extreme(0, 'min')).toThrow(SolverRefused);
        expect(() => possible.canBe(0, 6)).toThrow(SolverRefused);
      },
      { open: answers('failed') },
    );
  });

  test('finds nothing possible: no value is, and there is no extreme', () => {
    look(
      1,
      [says([0], 6)],
      [[0]],
      (possible) => {
        expect(() => possible.extreme(0, 'min')).toThrow(SolverRefused);
        expect(possible.canBe(0, 6)).toBe(false);
      },
      { open: answers('infeasible') },
    );
  });
});
