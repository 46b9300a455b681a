/** Coarsening: every node of every lattice in the cases, the optimum, and the rules of the rows. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ask, send } from './ask-summary.ts';
import { countStudents, readJson, readLines } from './read-cases.ts';

const Optimum = z.object({ loss: z.number(), optimalLevels: z.array(z.array(z.int())) });
const Cases = z.array(
  z.object({
    data: z.string(),
    records: z.int(),
    attributes: z.array(z.string()),
    k: z.int(),
    suppression: z.number(),
    distinctL: z.int().nullable(),
    sensitive: z.string().nullable(),
    lattice: z.int(),
    anonymousNodes: z.int(),
    optimum: z.object({ prec: Optimum, dm: Optimum, aecs: Optimum }),
    nodes: z.array(
      z.object({
        levels: z.array(z.int()),
        suppressed: z.int(),
        classes: z.int(),
        minClass: z.int().nullable(),
        anonymous: z.boolean(),
      }),
    ),
  }),
);
const cases = readJson('school/expected-generalisation.json', Cases);
const hierarchiesOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, readLines(`school/hier_${name}.csv`)]));

test.each(cases.map((one) => ({ one, name: `${one.data}, k ${one.k}, left out ${one.suppression}` })))(
  'every node and all optima: $name',
  async ({ one }) => {
    const answer = await ask('summary.generalise', {
      ...countStudents(`school/${one.data}`, one.attributes),
      hierarchies: hierarchiesOf(one.attributes),
      k: one.k,
      suppression: one.suppression,
      ...(one.sensitive !== null && { sensitive: one.sensitive, distinctL: one.distinctL }),
    });
    expect(answer.records).toBe(one.records);
    expect(answer.lattice).toBe(one.lattice);
    expect(answer.anonymousNodes).toBe(one.anonymousNodes);
    expect(answer.nodes).toEqual(one.nodes);
    for (const measure of ['prec', 'dm', 'aecs'] as const) {
      const { loss, optimalLevels } = one.optimum[measure];
      expect(answer.optimum?.[measure].loss).toBeCloseTo(loss, 9);
      expect(answer.optimum?.[measure].optimalLevels).toEqual(optimalLevels);
    }
    expect(one.optimum.prec.optimalLevels).toContainEqual(answer.chosen);
  },
);

const ages = [
  ['14', '14-15', '*'],
  ['15', '14-15', '*'],
  ['16', '16-17', '*'],
  ['17', '16-17', '*'],
];
const ageRows = (rows: Record<string, [number, number]>) =>
  Object.entries(rows).flatMap(([age, [yes, no]]) => [
    { key: [age, 'yes'], value: yes },
    { key: [age, 'no'], value: no },
  ]);
const byAge = (rows: Record<string, [number, number]>) => ({
  dimensions: ['age', 'topic'],
  cells: ageRows(rows),
  hierarchies: { age: ages },
  sensitive: 'topic',
});

describe('the rules of the product', () => {
  test('rows of ten stay as they are', async () => {
    const answer = await ask('summary.generalise', byAge({ 14: [4, 6], 15: [5, 5], 16: [3, 7], 17: [8, 3] }));
    expect(answer).toMatchObject({ status: 'generalised', chosen: [0], reasons: [] });
    expect(answer.cells).toHaveLength(8);
  });

  test('a row of nine is put together with its neighbour, and said so', async () => {
    const answer = await ask('summary.generalise', byAge({ 14: [4, 5], 15: [5, 5], 16: [3, 7], 17: [8, 3] }));
    expect(answer.chosen).toEqual([1]);
    expect(answer.cells).toEqual([
      { key: ['14-15', 'no'], value: 10 },
      { key: ['14-15', 'yes'], value: 9 },
      { key: ['16-17', 'no'], value: 10 },
      { key: ['16-17', 'yes'], value: 11 },
    ]);
    expect(answer.reasons).toEqual([{ code: 'merged', text: expect.stringContaining('naar age') }]);
  });

  test.each([
    ['over 90 % in one category', { 14: [19, 2], 15: [5, 5] }, [1]],
    ['exactly 90 %', { 14: [18, 2], 15: [5, 5] }, [0]],
    ['one student outside', { 14: [9, 1], 15: [5, 5] }, [1]],
    ['two students outside', { 14: [8, 2], 15: [5, 5] }, [0]],
  ] satisfies [string, Record<string, [number, number]>, number[]][])('%s', async (_, rows, levels) => {
    expect((await ask('summary.generalise', byAge(rows))).chosen).toEqual(levels);
  });

  test('a breakdown that no level saves is dropped', async () => {
    const answer = await ask('summary.generalise', byAge({ 14: [6, 6], 15: [2, 2], 16: [2, 4] }));
    expect(answer.chosen).toEqual([2]);
    expect(answer.reasons).toMatchObject([{ code: 'breakdown-dropped' }]);
  });

  test('nine students are refused, and a class of one kind as well', async () => {
    const few = await ask('summary.generalise', byAge({ 14: [5, 4] }));
    expect(few).toMatchObject({ status: 'refused', chosen: null, cells: [] });
    expect(few.reasons).toMatchObject([{ code: 'population-too-small' }]);
    const alike = await ask('summary.generalise', byAge({ 14: [25, 0] }));
    expect(alike.reasons).toMatchObject([{ code: 'one-category' }]);
  });

  test('a coarser node may be worse, so that all of the lattice is looked at', async () => {
    const answer = await ask('summary.generalise', {
      ...byAge({ 14: [17, 2], 15: [4, 0], 16: [50, 50] }),
      k: 5,
      suppression: 0.05,
    });
    // Alone, 14 is mixed enough and 15 small enough to be left out; together they are too much alike.
    expect(answer.nodes.map(({ suppressed }) => suppressed)).toEqual([4, 23, 0]);
    expect(answer.nodes.map(({ anonymous }) => anonymous)).toEqual([true, false, true]);
  });
});

describe('bad input', () => {
  const good = byAge({ 14: [5, 5], 15: [5, 5] });
  test.each([
    [
      'hierarchies.age',
      {
        ...good,
        hierarchies: {
          age: [
            ['14', 'a'],
            ['15', 'a', 'b'],
          ],
        },
      },
    ],
    [
      'hierarchies.age',
      {
        ...good,
        hierarchies: {
          age: [
            ['14', 'a', 'x'],
            ['15', 'a', 'y'],
          ],
        },
      },
    ],
    ['hierarchies.age', { ...good, hierarchies: { age: [['14', '*']] } }],
    ['hierarchies.age', { ...good, hierarchies: {} }],
    ['hierarchies.shoe', { ...good, hierarchies: { age: ages, shoe: [['40', '*']] } }],
    ['sensitive', { ...good, sensitive: 'shoe' }],
    ['cells', { ...good, cells: [{ key: ['14', 'yes'], value: 0 }] }],
    ['cells.1', { ...good, cells: [good.cells[0], good.cells[0]] }],
    ['cells.0', { ...good, cells: [{ key: ['14'], value: 3 }] }],
    ['cells.0.value', { ...good, cells: [{ key: ['14', 'yes'], value: -3 }] }],
    ['colour', { ...good, colour: 'red' }],
  ])('names the field %s', async (path, input) => {
    expect(await send('summary.generalise', input)).toMatchObject({
      ok: false,
      code: 'invalid-input',
      fields: [{ path }],
    });
  });
});
