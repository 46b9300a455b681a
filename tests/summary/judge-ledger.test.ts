/** The ledger at its edges: which students no export tells apart, what is certain of them, which numbers must stay open. */
import { describe, expect, test } from 'vitest';
import { loadSolver } from '../../electron/backend/summary/solver.ts';
import { cutAtoms, seenVersions } from '../../shared/domain/summary/ledger/atoms.ts';
import {
  judgeLedger,
  type LedgerExport,
  type LedgerQuestion,
  type PublishedNumber,
} from '../../shared/domain/summary/ledger/judge-ledger.ts';
import type { OpenModel } from '../../shared/model/program.ts';
import { watchSolver } from './watch-solver.ts';

const solver = await loadSolver();
const population = (text: string): Set<string> => new Set(text.split(' '));

describe('atoms', () => {
  const student = (id: string, ...changes: number[]) => ({ id, changes });
  const publication = (moment: number, text: string) => ({ moment, population: population(text) });

  test('are who is in the same exports, in the order of the students; who is in none is in none', () => {
    const students = ['c', 'a', 'b', 'd', 'e'].map((id) => student(id));
    const exports = [publication(0, 'a b c'), publication(0, 'b c d')];
    expect(cutAtoms(students, exports)).toEqual([
      { members: ['c', 'b'], versions: [0, 0] },
      { members: ['a'], versions: [0, null] },
      { members: ['d'], versions: [null, 0] },
    ]);
    expect(cutAtoms(students, [])).toEqual([]);
  });

  test('are apart when a record changed in between, from that moment on, once for each moment', () => {
    const students = [student('a'), student('b', 2), student('c', 2, 2, 3), student('d', 9)];
    const exports = [1, 2, 3].map((moment) => publication(moment, 'a b c d'));
    expect(cutAtoms(students, exports)).toEqual([
      { members: ['a', 'd'], versions: [0, 0, 0] },
      { members: ['b'], versions: [0, 1, 1] },
      { members: ['c'], versions: [0, 1, 2] },
    ]);
  });

  test('have the versions that an export is about, each once, the earliest first', () => {
    expect(seenVersions({ members: ['a'], versions: [2, null, 0, 2] })).toEqual([0, 2]);
    expect(seenVersions({ members: ['a'], versions: [null] })).toEqual([]);
    expect(seenVersions({ members: ['a'], versions: [10, 9] })).toEqual([9, 10]);
  });
});

/** Students s1, s2 …: a letter for each; all at one moment. */
const names = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `s${from + at}`).join(' ');
const students = (letters: string): LedgerQuestion['students'] =>
  Array.from(letters, (letter, at) => ({ id: `s${at + 1}`, changes: [], values: [letter] }));
const number = (category: string, low: number, high = low): PublishedNumber => ({
  categories: [category],
  low,
  high,
});
const give = (text: string, ...numbers: PublishedNumber[]): LedgerExport => ({
  moment: 0,
  population: population(text),
  numbers,
});
const judge = (
  letters: string,
  exports: readonly LedgerExport[],
  change: Partial<LedgerQuestion> = {},
  open: OpenModel = solver,
) => judgeLedger({ k: 3, categories: ['a', 'b'], students: students(letters), exports, ...change }, open);

describe('a verdict', () => {
  test('nothing was given out: nothing is known', () => {
    expect(judge('aabb', [])).toEqual({
      allowed: true,
      narrowed: [],
      groups: [],
      revealed: [],
      checkedSmall: 0,
    });
  });

  test('of a group below k not even one may be certain', () => {
    expect(judge('ab', [give('s1 s2', number('a', 1))])).toEqual({
      allowed: false,
      narrowed: [],
      groups: [2],
      revealed: [
        { members: ['s1', 's2'], version: 0, category: 'a', low: 1, high: 1 },
        { members: ['s1', 's2'], version: 0, category: 'b', low: 1, high: 1 },
      ],
      checkedSmall: 2,
    });
    expect(judge('ab', [give('s1 s2', number('a', 0, 2))])).toMatchObject({
      allowed: true,
      checkedSmall: 2,
    });
    // That one is not in a category is no secret here: the other is.
    expect(judge('aa', [give('s1 s2', number('a', 1, 2))]).revealed).toEqual([
      { members: ['s1', 's2'], version: 0, category: 'a', low: 1, high: 2 },
    ]);
  });

  test('of k and more almost all must not be', () => {
    expect(judge('aab', [give(names(1, 3), number('a', 2))])).toEqual({
      allowed: true,
      narrowed: [],
      groups: [3],
      revealed: [],
      checkedSmall: 0,
    });
    expect(judge('aaa', [give(names(1, 3), number('a', 3))])).toMatchObject({
      allowed: false,
      revealed: [{ category: 'a', low: 3, high: 3 }],
    });
    const ten = (many: number) =>
      judge(`${'a'.repeat(many)}${'b'.repeat(10 - many)}`, [give(names(1, 10), number('a', many))]).allowed;
    expect([ten(9), ten(10)]).toEqual([true, false]);
    const twenty = judge(`${'a'.repeat(19)}b`, [give(names(1, 20), number('a', 19))]);
    expect(twenty.revealed).toMatchObject([{ category: 'a', low: 19 }]);
  });

  test('one export minus another leaves the student between them', () => {
    const exports = [give(names(1, 8), number('a', 4)), give(names(1, 7), number('a', 3))];
    expect(judge('aaabbbba', exports)).toEqual({
      allowed: false,
      narrowed: [],
      groups: [7, 1],
      revealed: [{ members: ['s8'], version: 0, category: 'a', low: 1, high: 1 }],
      checkedSmall: 2,
    });
  });

  test('numbers of several categories together', () => {
    const both: PublishedNumber = { categories: ['a', 'b'], low: 2, high: 2 };
    const categories = ['a', 'b', 'c'];
    expect(judge('abc', [give(names(1, 3), both)], { categories }).allowed).toBe(true);
    expect(judge('abc', [give(names(1, 3), both)], { categories, k: 4 }).revealed).toEqual([
      { members: ['s1', 's2', 's3'], version: 0, category: 'c', low: 1, high: 1 },
    ]);
  });

  test('a record that changed is two unknowns, each with its own export', () => {
    const changed = students('aaabbb').map((one) =>
      one.id === 's1' ? { ...one, changes: [1], values: ['a', 'b'] } : { ...one, values: ['a', 'b'] },
    );
    const exports = [give(names(1, 6), number('a', 3)), { ...give(names(1, 6), number('a', 2)), moment: 1 }];
    const verdict = judge('aaabbb', exports, { students: changed });
    expect(verdict.groups).toEqual([1, 5]);
    expect(verdict.checkedSmall).toBe(4);
    expect(verdict.revealed).toEqual([
      { members: ['s1'], version: 0, category: 'a', low: 1, high: 1 },
      { members: ['s1'], version: 1, category: 'b', low: 1, high: 1 },
    ]);
  });
});

describe('a number that must stay open', () => {
  const open = (keep: 'zero-to-k' | 'k-numbers', low: number, high: number): PublishedNumber => ({
    ...number('a', low, high),
    keep,
  });
  const narrowed = [{ at: 0, categories: ['a'] }];

  test('everything from 0 to k', () => {
    const of = (...numbers: PublishedNumber[]) =>
      judge('aabbbbbbbb', [give(names(1, 10), ...numbers)]).narrowed;
    expect(of(open('zero-to-k', 0, 10))).toEqual([]);
    expect(of(open('zero-to-k', 0, 10), number('a', 0, 3))).toEqual([]);
    expect(of(open('zero-to-k', 0, 10), number('a', 0, 2))).toEqual(narrowed);
    expect(of(open('zero-to-k', 0, 10), number('a', 1, 10))).toEqual(narrowed);
  });

  test('as many numbers as k, unless it can never be small', () => {
    const of = (...numbers: PublishedNumber[]) =>
      judge('aaabbbbbbb', [give(names(1, 10), ...numbers)]).narrowed;
    expect(of(open('k-numbers', 2, 4))).toEqual([]);
    expect(of(open('k-numbers', 2, 3))).toEqual(narrowed);
    expect(of(open('k-numbers', 0, 9), number('a', 2, 3))).toEqual(narrowed);
    expect(of(open('k-numbers', 0, 9), number('a', 2, 4))).toEqual([]);
    // 3 is not below 3.
    expect(of(open('k-numbers', 3, 3))).toEqual([]);
  });

  test('each is judged by itself', () => {
    const wide: PublishedNumber = { ...number('b', 0, 10), keep: 'zero-to-k' };
    const numbers = [wide, open('k-numbers', 0, 3), open('k-numbers', 0, 9), number('a', 2, 3)];
    expect(judge('aaabbbbbbb', [give(names(1, 10), ...numbers)]).narrowed).toEqual([
      { at: 0, categories: ['b'] },
      ...narrowed,
      ...narrowed,
    ]);
    const last = [wide, open('k-numbers', 0, 9), { ...number('c', 0, 1), keep: 'k-numbers' as const }];
    expect(
      judge('aaabbbbbbb', [give(names(1, 10), ...last)], { categories: ['a', 'b', 'c'] }).narrowed,
    ).toEqual([{ at: 0, categories: ['c'] }]);
  });

  test('is told by its export, and refuses the whole', () => {
    const exports = [
      give(names(1, 9), number('b', 1, 8)),
      give(names(1, 10), number('b', 1, 9), open('k-numbers', 2, 3)),
    ];
    expect(judge('aaabbbbbbb', exports)).toMatchObject({
      allowed: false,
      narrowed: [{ at: 1, categories: ['a'] }],
      revealed: [],
    });
  });
});

describe('the solver', () => {
  test('is spared what the truth itself shows to be possible', () => {
    const watched = watchSolver(solver);
    // 2 of 3 and 1 of 3: the true table shows that neither is all.
    judge('aab', [give(names(1, 3), number('a', 2))], {}, watched.open);
    expect(watched.asked).toEqual({ opened: 1, closed: 1, solved: 0 });
    // Also of a record as it was and as it became.
    const changed = students('aabaab').map((one) => ({
      ...one,
      changes: one.id < 's4' ? [1] : [],
      values: [one.values[0] ?? '', one.values[0] === 'a' ? 'b' : 'a'],
    }));
    const exports = [give(names(1, 6), number('a', 4)), { ...give(names(1, 6), number('a', 3)), moment: 1 }];
    const still = changed.map((one) =>
      one.id < 's4' ? one : { ...one, values: [one.values[0] ?? '', one.values[0] ?? ''] },
    );
    judge('aabaab', exports, { students: still }, watched.open);
    expect(watched.asked).toEqual({ opened: 2, closed: 2, solved: 0 });
  });

  test('is closed when it refuses', () => {
    let closed = 0;
    const failing: OpenModel = (program) => ({
      ...solver(program),
      solve: () => ({ status: 'failed' }),
      close: () => void closed++,
    });
    expect(() => judge('ab', [give('s1 s2', number('a', 1))], {}, failing)).toThrow('no optimum');
    expect(closed).toBe(1);
  });
});
