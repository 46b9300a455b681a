/** The solver behind its one door, and what becomes of everything that is no optimum (attack 23): nothing is given out. */
import { describe, expect, test } from 'vitest';
import { summaryCalls } from '../../electron/backend/calls/summary.ts';
import { loadSolver } from '../../electron/backend/summary/solver.ts';

import { releaseSummary } from '../../shared/domain/summary/release/release-summary.ts';
import {
  type OpenModel,
  type Program,
  requireSolved,
  type Solved,
  SolverRefused,
} from '../../shared/model/program.ts';
import { AuditRequest, JudgeRequest, ProtectRequest } from '../../shared/model/summary.ts';
import { listTables } from './list-tables.ts';
import { makeSchool, topics } from './random-school.ts';

const open = await loadSolver();
const whole = (low: number, high: number) => ({ low, high, whole: true });

/** Two whole numbers up to 10 that make 7 at most, the first counting double. */
const program: Program = {
  columns: [whole(0, 10), whole(0, 10)],
  rows: [
    {
      low: -Infinity,
      high: 7,
      entries: [
        [0, 1],
        [1, 1],
      ],
    },
  ],
};

describe('the solver', () => {
  test('finds an optimum, again after a change, and says when there is none', () => {
    const model = open(program);
    model.setObjective([
      [0, 2],
      [1, 1],
    ]);
    expect(requireSolved(model.solve('max'))).toMatchObject({ objective: 14 });
    model.addRow({ low: 3, high: 3, entries: [[1, 1]] });
    const solved = requireSolved(model.solve('max'));
    expect(solved?.objective).toBe(11);
    expect(Array.from(solved?.values ?? [])).toEqual([4, 3]);
    // The whole objective is replaced, not added to.
    model.setObjective([[1, 1]]);
    expect(requireSolved(model.solve('min'))?.objective).toBe(3);
    model.setBounds(1, 4, 4);
    expect(model.solve('min')).toEqual({ status: 'infeasible' });
    model.close();
  });

  test('gives whole numbers where they are asked for, and multipliers where not', () => {
    const half = { low: 1, high: 1, entries: [[0, 2]] } as const;
    const fraction = open({ columns: [{ low: 0, high: 1, whole: false }], rows: [half] });
    fraction.setObjective([[0, 1]]);
    const solved = requireSolved(fraction.solve('max'));
    expect(solved?.objective).toBe(0.5);
    expect(solved?.rowDuals[0]).toBeCloseTo(0.5, 9);
    fraction.close();
    const none = open({ columns: [whole(0, 1)], rows: [half] });
    none.setObjective([[0, 1]]);
    expect(none.solve('max')).toEqual({ status: 'infeasible' });
    none.close();
  });

  test('says that it failed when it is unbounded, out of time or used after closing', async () => {
    const endless = open({
      columns: [{ low: 0, high: Infinity, whole: false }],
      rows: [{ low: 0, high: Infinity, entries: [[0, 1]] }],
    });
    endless.setObjective([[0, 1]]);
    expect(endless.solve('max')).toEqual({ status: 'failed' });
    endless.close();
    const hurried = await loadSolver(0);
    const model = hurried({
      columns: Array.from({ length: 40 }, () => whole(0, 9)),
      rows: [
        { low: 31, high: 31, entries: Array.from({ length: 40 }, (_, at) => [at, 2 + (at % 7)] as const) },
      ],
    });
    model.setObjective([[0, 1]]);
    expect(model.solve('max')).toEqual({ status: 'failed' });
    model.close();
  });
});

/** A solver that works `good` times and then answers as `bad` says. */
function failing(good: number, bad: () => Solved): OpenModel {
  let left = good;
  return (asked) => {
    const model = open(asked);
    return { ...model, solve: (sense) => (left-- > 0 ? model.solve(sense) : bad()) };
  };
}

const optimal = (change: Partial<Extract<Solved, { status: 'optimal' }>>): Solved => ({
  status: 'optimal',
  objective: 0,
  values: Array.from({ length: 1000 }, () => 0),
  rowDuals: Array.from({ length: 1000 }, () => 0),
  ...change,
});
const badAnswers: [string, () => Solved][] = [
  ['a time limit', () => ({ status: 'failed' })],
  ['an objective that is no number', () => optimal({ objective: Number.NaN })],
  ['values that are no numbers', () => optimal({ values: Array.from({ length: 1000 }, () => Number.NaN) })],
  ['infinite values', () => optimal({ values: Array.from({ length: 1000 }, () => Infinity) })],
];

const protect = {
  dimensions: ['year', 'stage'],
  cells: [3, 20, 30, 25, 2, 40].map((value, at) => ({ key: [String(at % 2), String(at % 3)], value })),
};
const audit = {
  dimensions: ['stage'],
  cells: [
    { key: '1', value: null },
    { key: '2', value: null },
    { key: 'TOTAL', value: 30 },
  ],
};
const judge = {
  categories: ['a', 'b'],
  students: Array.from({ length: 12 }, (_, at) => ({ id: `s${at}`, v: [at % 2 === 0 ? 'a' : 'b'] })),
  exports: [12, 11].map((many) => ({
    t: 0,
    pop: Array.from({ length: many }, (_, at) => `s${at}`),
    mode: 'round5',
  })),
};

describe.each(badAnswers)('23: %s', (_, bad) => {
  test.each([0, 1, 2])('after %s good answers: no table, no verdict, and the reason R5', async (good) => {
    const calls = summaryCalls(() => Promise.resolve(failing(good, bad)));
    const refused = { status: 'refused', reasons: [{ code: 'solver' }] };
    // Rounding asks once only.
    for (const mode of good === 0 ? ['rounded', 'holes'] : ['holes']) {
      const answer = await calls['summary.protect'](ProtectRequest.parse({ ...protect, mode }));
      expect(answer).toMatchObject({ ...refused, cells: [], releasable: false });
    }
    expect(await calls['summary.audit'](AuditRequest.parse(audit))).toMatchObject({
      ...refused,
      intervals: [],
    });
    expect(await calls['summary.judge'](JudgeRequest.parse(judge))).toMatchObject({
      ...refused,
      decision: 'refuse',
    });
  });

  test('in the middle of a summary: nothing of it is given out', () => {
    const facts = makeSchool({ seed: 2, students: 60, classSize: 20, types: ['havo'], spread: 1 });
    const question = {
      tables: listTables(topics),
      facts,
      mode: 'rounded' as const,
      moment: 0,
      past: new Map(),
    };
    for (const good of [0, 1, 5, 40])
      expect(() => releaseSummary(question, failing(good, bad))).toThrow(SolverRefused);
  });
});

test('wrong tables from the solver are caught by arithmetic, and never called possible', async () => {
  const calls = summaryCalls(() => Promise.resolve(failing(0, () => optimal({}))));
  // All zeros do not make 30.
  expect(await calls['summary.audit'](AuditRequest.parse(audit))).toMatchObject({ status: 'refused' });
});
