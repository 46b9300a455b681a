/** The audit: what a reader can work out, for tables from a manual and tables that give something away on purpose. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CallInput } from '../../shared/contract.ts';
import { ask, send } from './ask-summary.ts';
import { readJson } from './read-cases.ts';

const Cases = z.array(
  z.object({
    name: z.string(),
    rows: z.array(z.array(z.union([z.string(), z.int()]))),
    rowTotals: z.array(z.int()),
    colTotals: z.array(z.int()),
    intervals: z.record(z.string(), z.tuple([z.int(), z.int()])),
  }),
);

type Question = CallInput<'summary.audit'>;

/** A table of two dimensions with all margins; null: hidden. */
function tableOf(
  rows: (number | null)[][],
  rowTotals: (number | null)[],
  colTotals: (number | null)[],
): Question {
  const everyone = Math.max(
    ...[rowTotals, colTotals].map((totals) => totals.reduce<number>((sum, total) => sum + (total ?? 0), 0)),
  );
  return {
    dimensions: ['row', 'column'],
    cells: [
      ...rows.flatMap((row, r) => row.map((value, c) => ({ key: [`r${r}`, `c${c}`], value }))),
      ...rowTotals.map((value, r) => ({ key: [`r${r}`, 'TOTAL'], value })),
      ...colTotals.map((value, c) => ({ key: ['TOTAL', `c${c}`], value })),
      { key: ['TOTAL', 'TOTAL'], value: everyone },
    ],
  };
}

test.each(readJson('audit-cases.json', Cases))('the intervals of $name', async (one) => {
  const rows = one.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : null)));
  const answer = await ask('summary.audit', tableOf(rows, one.rowTotals, one.colTotals));
  const names = new Map<string, string>(
    one.rows.flatMap((row, r) => row.map((cell, c) => [`r${r}|c${c}`, String(cell)] as const)),
  );
  const found = Object.fromEntries(
    answer.intervals.map(({ key, low, high }) => [
      names.get(typeof key === 'string' ? key : key.join('|')),
      [low, high],
    ]),
  );
  expect(found).toEqual(one.intervals);
  expect(answer.status).toBe('unsafe');
});

const codesOf = async (question: Question) => {
  const { status, findings } = await ask('summary.audit', question);
  expect(status).toBe(findings.length === 0 ? 'safe' : 'unsafe');
  return [...new Set(findings.map(({ code }) => code))];
};

describe('with holes', () => {
  test('one hole in a row is no hole', async () => {
    const answer = await ask(
      'summary.audit',
      tableOf(
        [
          [null, 20],
          [30, 40],
        ],
        [23, 70],
        [33, 60],
      ),
    );
    expect(answer.intervals).toEqual([{ key: ['r0', 'c0'], low: 3, high: 3 }]);
    expect(answer.findings.map(({ code }) => code)).toEqual(['interval-too-narrow']);
    expect(answer.reasons).toMatchObject([{ code: 'audit-failed' }]);
  });

  test('a square of four holes is safe when each can be 0 to 5', async () => {
    expect(
      await codesOf(
        tableOf(
          [
            [null, null],
            [null, null],
          ],
          [33, 70],
          [43, 60],
        ),
      ),
    ).toEqual([]);
  });

  test('holes that are tied together by two sums at once', async () => {
    // Each row and column has two or more holes, and still one of them is certain (hidden equation).
    const rows = [
      [null, null, 20],
      [null, null, 20],
      [20, 20, 20],
    ];
    expect(await codesOf(tableOf(rows, [23, 60, 60], [30, 53, 60]))).toEqual(['interval-too-narrow']);
  });

  test('a hidden margin is judged like a cell', async () => {
    const answer = await ask(
      'summary.audit',
      tableOf(
        [
          [null, 40],
          [null, 40],
        ],
        [43, null],
        [13, 80],
      ),
    );
    // 43 of 93 are in the row above: the row below has 50, whoever hides it.
    expect(answer.intervals.find(({ key }) => key[0] === 'r1' && key[1] === 'TOTAL')).toMatchObject({
      low: 50,
      high: 50,
    });
    expect(answer.findings.map(({ key }) => key)).toContainEqual(['r0', 'c0']);
  });

  test('a small number that is shown', async () => {
    expect(
      await codesOf(
        tableOf(
          [
            [4, 20],
            [30, 40],
          ],
          [24, 70],
          [34, 60],
        ),
      ),
    ).toEqual(['small-shown']);
  });

  test('almost everybody in one category, shown or worked out', async () => {
    expect(
      await codesOf(
        tableOf(
          [
            [50, 5],
            [30, 40],
          ],
          [55, 70],
          [80, 45],
        ),
      ),
    ).toEqual(['concentrated']);
    expect(
      await codesOf(
        tableOf(
          [
            [45, 5],
            [30, 40],
          ],
          [50, 70],
          [75, 45],
        ),
      ),
    ).toEqual([]);
  });

  test('somebody of a group below k certainly in a category', async () => {
    const question = tableOf(
      [
        [null, null, null],
        [null, null, null],
      ],
      [4, 40],
      [12, 13, 19],
    );
    const known = [{ key: ['r1', 'c0'], value: 9 }];
    const codes = await codesOf({ ...question, known });
    expect(codes).toContain('small-group-not-empty');
  });

  test('a cell of one student, known to that student', async () => {
    const question = tableOf(
      [
        [null, null],
        [null, null],
      ],
      [10, 90],
      [10, 90],
    );
    const primary = [['r0', 'c0']];
    expect(await codesOf({ ...question, primary })).toEqual([]);
    expect(await codesOf({ ...question, primary, singles: [['r1', 'c0']] })).toEqual(['interval-too-narrow']);
  });

  test('contradictions and a table of nobody knows how many are never safe', async () => {
    expect(
      await codesOf(
        tableOf(
          [
            [10, 20],
            [30, 40],
          ],
          [31, 70],
          [40, 60],
        ),
      ),
    ).toEqual(['contradiction']);
    const { cells, ...rest } = tableOf(
      [
        [null, 20],
        [30, 40],
      ],
      [null, 70],
      [null, 60],
    );
    const open = { ...rest, cells: cells.filter(({ key }) => key[0] !== 'TOTAL' || key[1] !== 'TOTAL') };
    expect(await codesOf(open)).toEqual(['total-unknown']);
  });

  test('only whole students count: what no whole table allows is not possible', async () => {
    // Three overlapping pairs, each of 1 in all: fractions could be a half each, whole students cannot.
    const question: Question = {
      dimensions: ['a', 'b', 'c'],
      cells: [
        { key: ['TOTAL', 'TOTAL', 'TOTAL'], value: 9 },
        ...['0', '1', '2'].flatMap((x) =>
          ['0', '1', '2'].flatMap((y) => [
            { key: [x, y, 'TOTAL'], value: 1 },
            { key: [x, 'TOTAL', y], value: 1 },
            { key: ['TOTAL', x, y], value: 1 },
          ]),
        ),
      ],
    };
    const answer = await ask('summary.audit', question);
    for (const { low, high } of answer.intervals) expect([low, high]).toEqual([0, 1]);
  });
});

describe('rounded', () => {
  const rounded = (rows: number[][], known: number[]): Question => {
    const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
    const colTotals = rows[0]?.map((_, c) => sum(rows.map((row) => row[c] ?? 0))) ?? [];
    return {
      ...tableOf(rows, rows.map(sum), colTotals),
      mode: 'rounded',
      known: known.map((value, r) => ({ key: [`r${r}`, 'TOTAL'], value })),
    };
  };

  test('is safe with rows of ten, whoever knows their size', async () => {
    expect(
      await codesOf(
        rounded(
          [
            [5, 5],
            [10, 20],
          ],
          [10, 30],
        ),
      ),
    ).toEqual([]);
  });

  test('a row of one student leaves too few numbers; of an empty one there is nothing to know', async () => {
    const rows = [
      [0, 0],
      [10, 20],
    ];
    expect(await codesOf(rounded(rows, [1, 30]))).toContain('too-few-candidates');
    expect(await codesOf(rounded(rows, [0, 30]))).toEqual([]);
  });

  test('everybody in one category is almost known', async () => {
    expect(
      await codesOf(
        rounded(
          [
            [0, 25],
            [10, 20],
          ],
          [22, 30],
        ),
      ),
    ).toContain('too-few-candidates');
    expect(
      await codesOf(
        rounded(
          [
            [0, 100],
            [50, 50],
          ],
          [100, 100],
        ),
      ),
    ).toEqual(['concentrated']);
  });

  test('a reader who knows the rule of the rows counts two outside', async () => {
    const question = rounded(
      [
        [0, 10],
        [10, 20],
      ],
      [10, 30],
    );
    expect(await codesOf(question)).toEqual([]);
    expect(await codesOf({ ...question, rules: {} })).toEqual(['too-few-candidates']);
    expect(
      await codesOf({
        ...rounded(
          [
            [5, 5],
            [10, 20],
          ],
          [10, 30],
        ),
        rules: {},
      }),
    ).toEqual([]);
  });

  test('numbers that are no multiples, or do not add up, or are missing', async () => {
    const question = rounded(
      [
        [5, 5],
        [10, 20],
      ],
      [10, 30],
    );
    const change = (place: number, value: number | null) => ({
      ...question,
      cells: question.cells.map((cell, at) => (at === place ? { ...cell, value } : cell)),
    });
    expect(await codesOf(change(0, 6))).toEqual(['not-rounded', 'not-additive']);
    expect(await codesOf(change(0, 10))).toContain('not-additive');
    expect(await codesOf(change(0, null))).toContain('not-rounded');
    expect(await codesOf({ ...question, cells: question.cells.slice(1) })).toContain('not-rounded');
  });
});

describe('bad input', () => {
  const good = tableOf(
    [
      [null, 20],
      [30, 40],
    ],
    [23, 70],
    [33, 60],
  );
  test.each([
    ['measure', { ...good, measure: 'shoe' }],
    ['known.0', { ...good, known: [{ key: ['r9', 'c0'], value: 3 }] }],
    [
      'primary.1',
      {
        ...good,
        primary: [
          ['r0', 'c0'],
          ['r0', 'c0'],
        ],
      },
    ],
    ['singles.0', { ...good, singles: ['r0'] }],
    ['rules.largestShare', { ...good, rules: { largestShare: 2 } }],
    ['cells.0.value', { ...good, cells: [{ key: ['r0', 'c0'], value: '<5' }] }],
    ['mode', { ...good, mode: 'noise' }],
  ])('names the field %s', async (path, input) => {
    expect(await send('summary.audit', input)).toMatchObject({ code: 'invalid-input', fields: [{ path }] });
  });
});
