/** Protection: the optimal figures of the cases, what a shown table may never be, and what stands in the way of one. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CallInput, CallOutput } from '../../shared/contract.ts';
import { ask, send } from './ask-summary.ts';
import { type CaseTable, readJson, readTable } from './read-cases.ts';

const Cases = z.array(
  z.object({
    table: z.string(),
    dimensions: z.array(z.string()),
    k: z.int(),
    total: z.int(),
    cellsWithMargins: z.int(),
    primary: z.array(z.string()),
    optimalSecondarySum: z.int(),
    controlledRoundingBase5: z.object({ feasible: z.literal(true), sumAbsDeviation: z.int() }),
  }),
);
const cases = readJson('school/expected-protection.json', Cases);

type Protected = CallOutput<'summary.protect'>;
const textOf = (key: string | string[]) => (typeof key === 'string' ? key : key.join('|'));

/** Every true number with its margins, by arithmetic of its own. */
function trueValues({ dimensions, cells }: CaseTable): Map<string, number> {
  const values = new Map<string, number>();
  for (const { key, value } of cells)
    for (let mask = 0; mask < 2 ** dimensions.length; mask++) {
      const text = key.map((part, at) => (mask & (2 ** at) ? 'TOTAL' : part)).join('|');
      values.set(text, (values.get(text) ?? 0) + value);
    }
  return values;
}

/** What is wrong with a table that should add up in every direction. */
function findNotAdding(shown: Map<string, number>, dimensions: number): string[] {
  return [...shown].flatMap(([text, value]) => {
    const key = text.split('|');
    return Array.from({ length: dimensions }, (_, at) => at)
      .filter((at) => key[at] === 'TOTAL')
      .filter((at) => {
        const parts = [...shown].filter(([other]) =>
          other.split('|').every((part, place) => (place === at ? part !== 'TOTAL' : part === key[place])),
        );
        return parts.reduce((sum, [, part]) => sum + part, 0) !== value;
      })
      .map(() => text);
  });
}

const shownOf = ({ cells }: Protected): Map<string, number | null> =>
  new Map(cells.map(({ key, value }) => [textOf(key), value]));

describe.each(cases)('$table', (one) => {
  const table = readTable(one.table);
  const truth = trueValues(table);

  test('rounded: neighbouring multiples of 5 that add up, with the least change', async () => {
    const answer = await ask('summary.protect', { ...table, k: one.k, mode: 'rounded' });
    expect(answer.status).toBe('protected');
    const shown = shownOf(answer);
    expect([...shown.keys()].toSorted()).toEqual([...truth.keys()].toSorted());
    let deviation = 0;
    for (const [text, value] of shown) {
      const exact = truth.get(text) ?? Number.NaN;
      expect([Math.floor(exact / 5) * 5, Math.ceil(exact / 5) * 5]).toContain(value);
      deviation += Math.abs((value ?? 0) - exact);
    }
    expect(findNotAdding(shown as Map<string, number>, one.dimensions.length)).toEqual([]);
    expect(deviation).toBe(one.controlledRoundingBase5.sumAbsDeviation);
    expect(answer.deviation).toBe(deviation);
  });

  test('with holes: the least that can be hidden, the rest true, and safe for whoever looks', async () => {
    const answer = await ask('summary.protect', { ...table, k: one.k, mode: 'holes' });
    const shown = shownOf(answer);
    expect(shown.size).toBe(one.cellsWithMargins);
    expect(shown.get(one.dimensions.map(() => 'TOTAL').join('|'))).toBe(one.total);
    expect(answer.primary?.map(textOf).toSorted()).toEqual(one.primary.toSorted());
    let hidden = 0;
    for (const [text, value] of shown) {
      const exact = truth.get(text) ?? Number.NaN;
      expect([null, exact]).toContain(value);
      if (value === null) hidden += one.primary.includes(text) ? 0 : exact;
    }
    for (const text of one.primary) expect(shown.get(text)).toBeNull();
    expect(hidden).toBe(one.optimalSecondarySum);
    expect(answer.secondarySum).toBe(hidden);
    const audit = await ask('summary.audit', {
      dimensions: table.dimensions,
      cells: answer.cells,
      k: one.k,
      mode: 'holes',
      primary: answer.primary ?? [],
    });
    expect(audit).toMatchObject({ status: 'safe', findings: [] });
    const intervals = new Map(audit.intervals.map(({ key, low, high }) => [textOf(key), { low, high }]));
    for (const text of one.primary) {
      expect(intervals.get(text)?.low).toBeLessThanOrEqual(0);
      expect(intervals.get(text)?.high).toBeGreaterThanOrEqual(one.k);
    }
    // The truth is among what the reader can think possible.
    for (const [text, { low, high }] of intervals) {
      expect(low).toBeLessThanOrEqual(truth.get(text) ?? Number.NaN);
      expect(high).toBeGreaterThanOrEqual(truth.get(text) ?? Number.NaN);
    }
  });

  test('the order of the cells changes nothing, nor does a second time', async () => {
    // The largest takes a second each time, and shows nothing more.
    const modes = one.cellsWithMargins > 100 ? (['rounded'] as const) : (['rounded', 'holes'] as const);
    const vocabulary = {
      dimensions: table.dimensions.map((name, at) => ({
        name,
        categories: [...new Set(table.cells.map(({ key }) => key[at] ?? ''))],
      })),
    };
    const shuffled = table.cells.toSorted(
      (a, b) => textOf(a.key).length * 7 - textOf(b.key).length * 7 || b.value - a.value,
    );
    for (const mode of modes) {
      const first = await ask('summary.protect', { ...vocabulary, cells: table.cells, mode });
      const second = await ask('summary.protect', { ...vocabulary, cells: shuffled, mode });
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    }
  });
});

const yesNo = (rows: Record<string, [number, number]>): CallInput<'summary.protect'> => ({
  dimensions: ['year', 'topic'],
  cells: Object.entries(rows).flatMap(([year, [yes, no]]) => [
    { key: [year, 'yes'], value: yes },
    { key: [year, 'no'], value: no },
  ]),
  mode: 'holes',
});

describe('rules beyond the cases', () => {
  test('keys may be texts, and come back as texts', async () => {
    const answer = await ask('summary.protect', {
      dimensions: ['stage'],
      cells: [
        { key: '1', value: 12 },
        { key: '2', value: 11 },
      ],
      mode: 'rounded',
    });
    expect(answer.cells).toEqual([
      { key: '1', value: 10 },
      { key: '2', value: 10 },
      { key: 'TOTAL', value: 20 },
    ]);
  });

  test('zeros are hidden where that is asked', async () => {
    const table = yesNo({ 1: [0, 60], 2: [30, 30], 3: [20, 40] });
    const free = await ask('summary.protect', table);
    expect(free.cells.filter(({ value }) => value === null)).toEqual([]);
    const careful = await ask('summary.protect', { ...table, hideZeros: true });
    expect(careful.primary).toEqual([['1', 'yes']]);
    expect(careful.cells.filter(({ value }) => value === null).length).toBeGreaterThan(3);
  });

  test('what the reader knows is not hidden and hides nothing', async () => {
    const table = yesNo({ 1: [3, 7], 2: [30, 30], 3: [20, 40] });
    const answer = await ask('summary.protect', { ...table, known: ['year'] });
    const shown = shownOf(answer);
    for (const year of ['1', '2', '3']) expect(shown.get(`${year}|TOTAL`)).not.toBeNull();
    expect(shown.get('1|no')).toBeNull();
    const known = [
      { key: ['1', 'TOTAL'], value: 10 },
      { key: ['2', 'TOTAL'], value: 60 },
      { key: ['3', 'TOTAL'], value: 60 },
    ];
    const { cells, primary = [] } = answer;
    const audit = { dimensions: table.dimensions, cells, primary, known };
    expect(await ask('summary.audit', audit)).toMatchObject({ status: 'safe' });
  });

  test('a student who is alone in a cell does not give the others away', async () => {
    // 1 and 4 together in one row and one column: who is the one knows the four.
    const table: CallInput<'summary.protect'> = {
      dimensions: ['year', 'stage'],
      cells: [1, 4, 40, 30, 30, 30, 30, 30, 30].map((value, at) => ({
        key: [String(Math.floor(at / 3)), String(at % 3)],
        value,
      })),
      mode: 'holes',
    };
    const singles = [['0', '0']];
    const lenient = await ask('summary.protect', table);
    const strict = await ask('summary.protect', { ...table, revealSingles: true });
    const look = ({ cells, primary = [] }: Protected) =>
      ask('summary.audit', { dimensions: table.dimensions, cells, primary, singles });
    expect((await look(strict)).status).toBe('safe');
    expect(strict.secondarySum).toBeGreaterThanOrEqual(lenient.secondarySum ?? 0);
    expect((await look(lenient)).status).toBe(
      strict.secondarySum === lenient.secondarySum ? 'safe' : 'unsafe',
    );
  });

  test('says what stands in the way of giving it out', async () => {
    const codes = async (input: CallInput<'summary.protect'>) => {
      const { releasable, reasons } = await ask('summary.protect', input);
      expect(releasable).toBe(reasons.length === 0);
      for (const { text } of reasons) expect(text).toMatch(/^[A-Z].+\.$/u);
      return reasons.map(({ code }) => code);
    };
    expect(await codes(yesNo({ 1: [40, 20], 2: [30, 30] }))).toEqual([]);
    expect(await codes({ ...yesNo({ 1: [20, 10], 2: [15, 15] }), mode: 'rounded' })).toEqual([]);
    expect(await codes(yesNo({ 1: [20, 10], 2: [15, 15] }))).toEqual(['exact-too-small']);
    expect(await codes({ ...yesNo({ 1: [10, 10], 2: [10, 10] }), mode: 'rounded' })).toEqual([
      'population-too-small',
    ]);
    expect(await codes({ ...yesNo({ 1: [50, 50], 2: [4, 5] }), mode: 'rounded' })).toEqual(['row-too-small']);
    expect(await codes({ ...yesNo({ 1: [50, 50], 2: [60, 1] }), mode: 'rounded' })).toEqual(['one-category']);
  });

  test('says it in English as well', async () => {
    const { reasons } = await ask('summary.protect', {
      ...yesNo({ 1: [20, 10], 2: [15, 15] }),
      language: 'en',
    });
    expect(reasons).toEqual([{ code: 'exact-too-small', text: expect.stringContaining('100 students') }]);
  });

  test('a table that no hole protects is refused, without a number of it', async () => {
    const answer = await ask('summary.protect', {
      dimensions: ['stage'],
      cells: [
        { key: ['1'], value: 2 },
        { key: ['2'], value: 0 },
      ],
      mode: 'holes',
    });
    expect(answer).toMatchObject({ status: 'refused', releasable: false, cells: [] });
    expect(answer.reasons.map(({ code }) => code)).toContain('no-suppression');
  });
});

describe('bad input', () => {
  const good = yesNo({ 1: [20, 10], 2: [15, 15] });
  test.each([
    ['mode', { ...good, mode: 'exact' }],
    ['k', { ...good, k: 1 }],
    ['cells.0.value', { ...good, cells: [{ key: ['1', 'yes'], value: 2.5 }] }],
    ['cells.0.value', { ...good, cells: [{ key: ['1', 'yes'], value: null }] }],
    [
      'cells.1.value',
      {
        ...good,
        cells: [
          { key: ['1', 'yes'], value: 2 },
          { key: ['1', 'TOTAL'], value: 3 },
        ],
      },
    ],
    ['cells.0', { ...good, cells: [{ key: '1|2|3', value: 2 }] }],
    ['cells.0.key.0', { ...good, cells: [{ key: ['1\u0000', 'a'], value: 2 }] }],
    ['known.0', { ...good, known: ['shoe'] }],
    ['dimensions', { ...good, dimensions: ['a', 'a'] }],
    ['dimensions.0.categories', { ...good, dimensions: [{ name: 'year', categories: ['1', '1'] }, 'topic'] }],
    [
      'dimensions.0.categories',
      { ...good, dimensions: [{ name: 'year', categories: ['1', 'TOTAL'] }, 'topic'] },
    ],
    ['cells.2', { ...good, dimensions: [{ name: 'year', categories: ['1'] }, 'topic'] }],
    [
      'dimensions',
      {
        ...good,
        dimensions: ['a', 'b', 'c'].map((name) => ({
          name,
          categories: Array.from({ length: 30 }, (_, at) => String(at)),
        })),
        cells: [],
      },
    ],
    ['colour', { ...good, colour: 'red' }],
  ])('names the field %s', async (path, input) => {
    expect(await send('summary.protect', input)).toMatchObject({
      ok: false,
      code: 'invalid-input',
      fields: [{ path }],
    });
  });
});
