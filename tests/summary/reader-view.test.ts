/** What a reader has before him, and whether a table looks as its mode promises: by hand, without a solver. */
import { describe, expect, test } from 'vitest';
import { checkForm } from '../../shared/domain/summary/audit/check-form.ts';
import { ReaderView, type SeenTable } from '../../shared/domain/summary/audit/reader-view.ts';

const year = { name: 'year', categories: ['1', '2'] };
const stage = { name: 'stage', categories: ['a', 'b', 'c'] };
const seen = (change: Partial<SeenTable> = {}): SeenTable => ({
  dimensions: [year, stage],
  cells: [],
  mode: 'rounded',
  k: 5,
  base: 5,
  known: [],
  measure: 'stage',
  rules: null,
  ...change,
});

describe('a view', () => {
  const view = new ReaderView(seen());

  test('has an unknown for each cell, the last dimension fastest', () => {
    expect(view.size).toBe(6);
    expect(view.keys()).toEqual([
      ['1', 'a'],
      ['1', 'b'],
      ['1', 'c'],
      ['2', 'a'],
      ['2', 'b'],
      ['2', 'c'],
    ]);
    expect(view.keys().map((key) => view.unknownsOf(key))).toEqual([[0], [1], [2], [3], [4], [5]]);
  });

  test('knows a margin as the sum of its cells', () => {
    expect(view.unknownsOf(['1', 'TOTAL'])).toEqual([0, 1, 2]);
    expect(view.unknownsOf(['TOTAL', 'b'])).toEqual([1, 4]);
    expect(view.unknownsOf(['TOTAL', 'TOTAL'])).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('takes no category that is none', () => {
    for (const key of [['3', 'a'], ['1', 'z'], ['1']])
      expect(() => view.unknownsOf(key)).toThrow(new RangeError('a cell outside the categories'));
  });

  test('a rounded number may be four more or less, and no less than nothing', () => {
    const cells = [
      { key: ['1', 'a'], value: 10 },
      { key: ['1', 'b'], value: 0 },
      { key: ['2', 'a'], value: null },
    ];
    expect(new ReaderView(seen({ cells })).statements()).toEqual([
      { unknowns: [0], low: 6, high: 14 },
      { unknowns: [1], low: 0, high: 4 },
    ]);
    expect(new ReaderView(seen({ cells, base: 3 })).statements()).toEqual([
      { unknowns: [0], low: 8, high: 12 },
      { unknowns: [1], low: 0, high: 2 },
    ]);
  });

  test('any other number is what it is, and so is what the reader knows', () => {
    const cells = [{ key: ['2', 'TOTAL'], value: 12 }];
    const known = [{ key: ['1', 'TOTAL'], value: 11 }];
    expect(new ReaderView(seen({ cells, known, mode: 'holes' })).statements()).toEqual([
      { unknowns: [3, 4, 5], low: 12, high: 12 },
      { unknowns: [0, 1, 2], low: 11, high: 11 },
    ]);
  });

  test('groups are the rows whose size is known, each once', () => {
    const cells = [
      { key: ['1', 'TOTAL'], value: 12 },
      { key: ['2', 'TOTAL'], value: null },
      { key: ['1', 'a'], value: 7 },
    ];
    const known = [{ key: ['1', 'TOTAL'], value: 12 }];
    expect(new ReaderView(seen({ cells, mode: 'holes' })).groups()).toEqual([
      { key: ['1', 'TOTAL'], size: 12 },
    ]);
    // A rounded size is not known.
    expect(new ReaderView(seen({ cells })).groups()).toEqual([]);
    for (const mode of ['rounded', 'holes'] as const)
      expect(new ReaderView(seen({ cells, known, mode })).groups()).toEqual([
        { key: ['1', 'TOTAL'], size: 12 },
      ]);
  });

  test('the cells of a group, also where the measure does not stand last', () => {
    expect(view.cellsOf(['1', 'TOTAL'])).toEqual([
      ['1', 'a'],
      ['1', 'b'],
      ['1', 'c'],
    ]);
    const turned = new ReaderView(seen({ dimensions: [stage, year] }));
    expect(turned.cellsOf(['TOTAL', '2'])).toEqual([
      ['a', '2'],
      ['b', '2'],
      ['c', '2'],
    ]);
    const known = [
      { key: ['TOTAL', '2'], value: 20 },
      { key: ['a', 'TOTAL'], value: 9 },
    ];
    expect(new ReaderView(seen({ dimensions: [stage, year], known })).groups()).toEqual([
      { key: ['TOTAL', '2'], size: 20 },
    ]);
    expect(new ReaderView(seen({ measure: 'none of these' })).cellsOf(['1', 'TOTAL'])).toEqual([]);
  });

  test('the rule of the rows says how many there are at most, in the finest rows alone', () => {
    const known = [
      { key: ['1', 'TOTAL'], value: 30 },
      { key: ['2', 'TOTAL'], value: 10 },
      { key: ['TOTAL', 'TOTAL'], value: 40 },
    ];
    const rules = { largestShare: 0.9, leastOutside: 2 };
    const said = (change: Partial<SeenTable>) => {
      const all = new ReaderView(seen({ known, rules, ...change })).statements();
      return all.slice(known.length).map(({ unknowns, low, high }) => [unknowns, low, high]);
    };
    expect(said({})).toEqual([
      [[0], 0, 27],
      [[1], 0, 27],
      [[2], 0, 27],
      // Two outside say more than a tenth.
      [[3], 0, 8],
      [[4], 0, 8],
      [[5], 0, 8],
    ]);
    // 0.3 × 10 is 3, and not a little less.
    expect(said({ rules: { largestShare: 0.3, leastOutside: 2 } }).at(-1)).toEqual([[5], 0, 3]);
    expect(said({ rules: null })).toEqual([]);
    const alone = [{ key: ['TOTAL'], value: 20 }];
    expect(new ReaderView(seen({ dimensions: [stage], known: alone, rules })).statements().slice(1)).toEqual([
      { unknowns: [0], low: 0, high: 18 },
      { unknowns: [1], low: 0, high: 18 },
      { unknowns: [2], low: 0, high: 18 },
    ]);
  });
});

describe('the form of a table', () => {
  const check = (table: SeenTable) => checkForm(table, new ReaderView(table));
  const line = { dimensions: [stage] };
  const row = (...values: (number | null)[]) =>
    ['a', 'b', 'c', 'TOTAL'].map((name, at) => ({ key: [name], value: values[at] ?? null }));

  test('rounded: all there, all multiples, all adding up', () => {
    expect(check(seen({ ...line, cells: row(5, 10, 0, 15) }))).toEqual([]);
    expect(check(seen({ ...line, cells: row(5, 10, 0, 20) }))).toEqual([
      { code: 'not-additive', key: ['TOTAL'] },
    ]);
    expect(check(seen({ ...line, cells: row(5, 9, 0, 14) }))).toEqual([
      { code: 'not-rounded', key: ['b'] },
      { code: 'not-rounded', key: ['TOTAL'] },
    ]);
    expect(check(seen({ ...line, cells: row(6, 9, 0, 15), base: 3 }))).toEqual([]);
    expect(check(seen({ ...line, cells: row(5, null, 5, 15) }))).toEqual([
      { code: 'not-rounded', key: ['b'] },
    ]);
    expect(check(seen({ ...line, cells: row(5, 10, 0, null) }))).toEqual([
      { code: 'not-rounded', key: ['TOTAL'] },
    ]);
  });

  test('rounded: a cell that is not there is missed, a margin is not', () => {
    const [a, b, c, total] = row(5, 10, 0, 15);
    if (!a || !b || !c || !total) throw new Error('no row');
    expect(check(seen({ ...line, cells: [a, b, c] }))).toEqual([]);
    expect(check(seen({ ...line, cells: [a, b, total] }))).toEqual([{ code: 'not-rounded' }]);
    // Twice the same is no second one.
    expect(check(seen({ ...line, cells: [a, b, b, total] }))).toEqual([{ code: 'not-rounded' }]);
  });

  test('rounded: every margin of two dimensions is added up', () => {
    const values = [5, 5, 0, 10, 10, 0, 5, 15, 15, 5, 5, 25];
    const keys = [...year.categories, 'TOTAL'].flatMap((one) =>
      [...stage.categories, 'TOTAL'].map((other) => [one, other]),
    );
    const cells = keys.map((key, at) => ({ key, value: values[at] ?? 0 }));
    expect(check(seen({ cells }))).toEqual([]);
    const wrong = cells.map((cell, at) => (at === 0 ? { ...cell, value: 10 } : cell));
    expect(check(seen({ cells: wrong }))).toEqual([
      { code: 'not-additive', key: ['1', 'TOTAL'] },
      { code: 'not-additive', key: ['TOTAL', 'a'] },
    ]);
  });

  test('with holes: nothing from 1 to below the threshold', () => {
    expect(check(seen({ ...line, mode: 'holes', cells: row(0, 5, null, 12) }))).toEqual([]);
    expect(check(seen({ ...line, mode: 'holes', cells: row(1, 4, null, 12) }))).toEqual([
      { code: 'small-shown', key: ['a'] },
      { code: 'small-shown', key: ['b'] },
    ]);
    // Numbers that do not add up are for the audit itself to find.
    expect(check(seen({ ...line, mode: 'holes', cells: row(6, 7, 8, 30) }))).toEqual([]);
  });
});
