/** Complementary suppression by hand: what is hidden, at what cost, and what the solver is spared. */
import { describe, expect, test } from 'vitest';
import { loadSolver } from '../../electron/backend/summary/solver.ts';
import { makeFrame } from '../../shared/domain/summary/protect/frame.ts';
import { type SuppressionRules, suppressTable } from '../../shared/domain/summary/protect/suppress-table.ts';
import { type OpenModel, SolverRefused } from '../../shared/model/program.ts';
import { watchSolver } from './watch-solver.ts';

const solver = await loadSolver();

/** Rows of counts; places count the margins too, the last of each row first. */
function hide(
  rows: readonly (readonly number[])[],
  change: Partial<SuppressionRules> = {},
  open: OpenModel = solver,
) {
  const categories = (rows[0] ?? []).map((_, at) => String.fromCodePoint(97 + at));
  const frame = makeFrame({
    dimensions: [
      { name: 'year', categories: rows.map((_, at) => String(at)) },
      { name: 'stage', categories },
    ],
    cells: rows.flatMap((row, year) =>
      row.map((value, at) => ({ key: [String(year), categories[at] ?? ''], value })),
    ),
  });
  const rules = { k: 5, hideZeros: false, known: () => false, revealSingles: false, ...change };
  const answer = suppressTable(frame, rules, open);
  if (answer === null) return null;
  const { hidden, primary, secondarySum } = answer;
  const nameOf = (place: number) =>
    frame.cells[place]?.key.map((part) => part.replace('TOTAL', '*')).join('');
  return {
    hidden: hidden.flatMap((is, place) => (is ? [nameOf(place)] : [])),
    primary: primary.map(nameOf),
    secondarySum,
  };
}
const rowsKnown = { known: (key: readonly string[]) => key.at(-1) === 'TOTAL' };

describe('what is hidden', () => {
  test('nothing where nothing is small', () => {
    expect(
      hide([
        [5, 20],
        [30, 40],
      ]),
    ).toEqual({ hidden: [], primary: [], secondarySum: 0 });
  });

  test('a small cell, and the least that lets it move', () => {
    const square = { hidden: ['0a', '0b', '1a', '1b'], primary: ['0a'], secondarySum: 90 };
    expect(
      hide([
        [3, 20],
        [30, 40],
      ]),
    ).toEqual(square);
    expect(
      hide([
        [4, 20],
        [30, 40],
      ]),
    ).toEqual(square);
    // The cheaper of two neighbours, in both directions.
    expect(
      hide([
        [3, 20, 25],
        [30, 40, 50],
        [31, 60, 70],
      ]),
    ).toEqual(square);
    expect(
      hide([
        [3, 25, 20],
        [31, 70, 60],
        [30, 50, 40],
      ]),
    ).toEqual({
      hidden: ['0a', '0c', '2a', '2c'],
      primary: ['0a'],
      secondarySum: 90,
    });
  });

  test('more, where the neighbours alone leave too little room', () => {
    // 2 can become 5 only at the cost of 3, which its small neighbour does not have.
    expect(
      hide([
        [2, 1, 40],
        [30, 31, 32],
      ]),
    ).toEqual({
      hidden: ['0a', '0b', '0c', '1a', '1b', '1c'],
      primary: ['0a', '0b'],
      secondarySum: 133,
    });
    // And no more than that: 5 and 1 carry the 3 that are needed.
    expect(
      hide([
        [2, 1, 5],
        [30, 31, 32],
      ])?.secondarySum,
    ).toBe(98);
    // 4 and 1 are enough for each other.
    expect(
      hide([
        [1, 4, 40],
        [30, 31, 32],
      ]),
    ).toEqual({
      hidden: ['0a', '0b', '1a', '1b'],
      primary: ['0a', '0b'],
      secondarySum: 61,
    });
  });

  test('more again, where a student who is alone in a cell knows it', () => {
    const revealSingles = true;
    expect(
      hide(
        [
          [1, 4, 40],
          [30, 31, 32],
        ],
        { revealSingles },
      ),
    ).toEqual({
      hidden: ['0a', '0b', '0c', '1a', '1b', '1c'],
      primary: ['0a', '0b'],
      secondarySum: 133,
    });
    // Of two nobody is alone, nor in one that is large.
    expect(
      hide(
        [
          [2, 4, 40],
          [30, 31, 32],
        ],
        { revealSingles },
      ),
    ).toEqual(
      hide([
        [2, 4, 40],
        [30, 31, 32],
      ]),
    );
  });

  test('zeros only where that is asked', () => {
    expect(
      hide([
        [0, 20],
        [30, 40],
      ]),
    ).toMatchObject({ hidden: [], primary: [] });
    expect(
      hide(
        [
          [0, 20],
          [30, 40],
        ],
        { hideZeros: true },
      ),
    ).toEqual({
      hidden: ['0a', '0b', '1a', '1b'],
      primary: ['0a'],
      secondarySum: 90,
    });
    // A zero that lends nobody anything stays where it is, though hiding it costs no student.
    expect(
      hide([
        [3, 20, 0],
        [30, 40, 0],
        [0, 0, 200],
      ]),
    ).toEqual({
      hidden: ['0a', '0b', '1a', '1b'],
      primary: ['0a'],
      secondarySum: 90,
    });
  });

  test('a zero rather than a student: it can become more, and costs nobody', () => {
    // 0a up, 0b down, 2b up, 2c down, 1c up, 1a down: 20, 30 and 30 hidden, and not 90.
    const answer = hide([
      [3, 20, 0],
      [30, 40, 0],
      [0, 0, 30],
    ]);
    expect(answer?.secondarySum).toBe(80);
    expect(answer?.hidden).not.toContain('1b');
  });

  test('a small margin like a cell, unless the reader knows it', () => {
    const answer = hide([
      [1, 2],
      [30, 40],
    ]);
    expect(answer?.primary).toEqual(['0a', '0b', '0*']);
    expect(answer?.hidden).toContain('1*');
    expect(
      hide(
        [
          [1, 2],
          [30, 40],
        ],
        rowsKnown,
      ),
    ).toBeNull();
    expect(
      hide(
        [
          [5, 1],
          [30, 40],
        ],
        rowsKnown,
      ),
    ).toEqual({
      hidden: ['0a', '0b', '1a', '1b'],
      primary: ['0b'],
      secondarySum: 75,
    });
  });

  test('nobody, where everybody together are too few', () => {
    expect(
      hide([
        [2, 0],
        [1, 1],
      ]),
    ).toBeNull();
  });

  test('with a threshold of its own', () => {
    expect(
      hide(
        [
          [7, 20],
          [30, 40],
        ],
        { k: 8 },
      ),
    ).toMatchObject({ primary: ['0a'], secondarySum: 90 });
    expect(
      hide(
        [
          [8, 20],
          [30, 40],
        ],
        { k: 8 },
      ),
    ).toMatchObject({ primary: [], secondarySum: 0 });
  });

  test('what another table hides, without company on its account', () => {
    expect(
      hide(
        [
          [30, 20],
          [30, 40],
        ],
        { alsoHidden: new Set([1]) },
      ),
    ).toEqual({
      hidden: ['0b'],
      primary: [],
      secondarySum: 20,
    });
    // And it lends what it has: the dearer way is the cheaper one then.
    expect(
      hide(
        [
          [3, 20, 25],
          [30, 40, 50],
        ],
        { alsoHidden: new Set([2, 6]) },
      ),
    ).toEqual({
      hidden: ['0a', '0c', '1a', '1c'],
      primary: ['0a'],
      secondarySum: 105,
    });
  });
});

describe('the solver', () => {
  test('is closed, whatever comes of it', () => {
    const watched = watchSolver(solver);
    hide(
      [
        [3, 20],
        [30, 40],
      ],
      {},
      watched.open,
    );
    expect(watched.asked).toMatchObject({ opened: 2, closed: 2 });
    hide(
      [
        [2, 0],
        [1, 1],
      ],
      {},
      watched.open,
    );
    expect(watched.asked).toMatchObject({ opened: 4, closed: 4 });
  });

  test('proposes no cell that is alone in a sum: its first answer is the last for a square', () => {
    const watched = watchSolver(solver);
    hide(
      [
        [3, 20],
        [30, 40],
      ],
      {},
      watched.open,
    );
    // One proposal, and the small cell looked at upwards and downwards.
    expect(watched.asked.solved).toBe(3);
  });

  test('is not asked about a cell that an answer has shown to be free already', () => {
    const watched = watchSolver(solver);
    // All six are small: what takes one down takes others up.
    hide(
      [
        [4, 4, 4],
        [4, 4, 4],
        [30, 30, 30],
      ],
      {},
      watched.open,
    );
    expect(watched.asked.solved).toBeLessThan(13);
  });

  test('that says there is nothing possible at all, or goes round in circles, is not believed', () => {
    /** The first model is the one that chooses, the second the reader's. */
    const reading = (solve: () => ReturnType<ReturnType<OpenModel>['solve']>): OpenModel => {
      let opened = 0;
      return (program) => {
        const model = solver(program);
        return opened++ === 0 ? model : { ...model, solve };
      };
    };
    expect(() =>
      hide(
        [
          [3, 20],
          [30, 40],
        ],
        {},
        reading(() => ({ status: 'infeasible' })),
      ),
    ).toThrow(SolverRefused);
    const zeros = Array.from({ length: 9 }, () => 0);
    const stuck = { status: 'optimal' as const, objective: 3, values: [3, 20, 23, 30, 40, 70, 33, 60, 93] };
    const square = [
      [3, 20],
      [30, 40],
    ];
    const watched = watchSolver(reading(() => ({ ...stuck, rowDuals: zeros })));
    expect(() => hide(square, {}, watched.open)).toThrow(SolverRefused);
    // At once: a condition that is met already leads nowhere.
    expect(watched.asked).toEqual({ opened: 2, closed: 2, solved: 2 });
  });

  test('that forgets what it was told comes to an end as well', () => {
    const forgetful = watchSolver((program) => ({ ...solver(program), addRow: () => undefined }));
    const row = [
      [2, 1, 40],
      [30, 31, 32],
    ];
    expect(() => hide(row, {}, forgetful.open)).toThrow(SolverRefused);
    expect(forgetful.asked.closed).toBe(2);
  });
});
