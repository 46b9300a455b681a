/** The audit against another solver and another model, on random tables as they are published and on damaged ones. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadSolver } from '../../electron/backend/summary/solver.ts';
import { auditTable } from '../../shared/domain/summary/audit/audit-table.ts';
import { makeFrame } from '../../shared/domain/summary/protect/frame.ts';
import { roundTable } from '../../shared/domain/summary/protect/round-table.ts';
import { suppressTable } from '../../shared/domain/summary/protect/suppress-table.ts';
import { rowText, SecondOpinion } from './second-opinion.ts';

const open = await loadSolver();

const arbitrary = fc.record({
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 2, max: 4 }),
  values: fc.array(fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 40 })), { minLength: 16, maxLength: 16 }),
  rounded: fc.boolean(),
  knowsRows: fc.boolean(),
});

test('120 random tables: the same intervals, and small cells are protected', () => {
  let asked = 0;
  fc.assert(
    fc.property(arbitrary, ({ rows, columns, values, rounded, knowsRows }) => {
      const names = (count: number, letter: string) =>
        Array.from({ length: count }, (_, at) => `${letter}${at}`);
      const dimensions = [
        { name: 'row', categories: names(rows, 'r') },
        { name: 'column', categories: names(columns, 'c') },
      ];
      const cells = dimensions[0]?.categories.flatMap((row, r) =>
        names(columns, 'c').map((column, c) => ({ key: [row, column], value: values[r * 4 + c] ?? 0 })),
      );
      fc.pre(cells?.some(({ value }) => value > 0) === true);
      const frame = makeFrame({ dimensions, cells: cells ?? [] });
      const isRow = (key: readonly string[]) => key[1] === 'TOTAL';
      const suppressed = rounded
        ? null
        : suppressTable(
            frame,
            { k: 5, hideZeros: false, known: (key) => knowsRows && isRow(key), revealSingles: false },
            open,
          );
      fc.pre(rounded || suppressed !== null);
      const shown = roundTable(frame, 5, open)?.values ?? [];
      const mode = rounded ? ('rounded' as const) : ('holes' as const);
      const published = frame.cells.map(({ key, value }, at) => ({
        key,
        value: rounded ? (shown[at] ?? null) : suppressed?.hidden[at] === true ? null : value,
      }));
      const everyone = { key: ['TOTAL', 'TOTAL'], value: frame.cells[frame.grand]?.value ?? 0 };
      const known = knowsRows ? frame.cells.filter(({ key }) => isRow(key)) : [everyone];
      const primary = suppressed?.primary.map((at) => frame.cells[at]?.key ?? []) ?? null;
      const answer = auditTable(
        {
          dimensions,
          cells: published,
          mode,
          k: 5,
          base: 5,
          known,
          measure: 'column',
          rules: null,
          primary,
          singles: [],
        },
        open,
      );
      const sizes = new Map(known.map(({ key, value }) => [rowText(key.slice(0, 1)), value]));
      const opinion = new SecondOpinion({ dimensions, cells: published, mode }, sizes, false);
      for (const { key, low, high } of answer.intervals) {
        asked++;
        expect({ key, low, high }).toEqual({ key, ...opinion.bounds(key) });
      }
      // What the protector hides, the audit finds protected.
      expect(answer.findings.filter(({ code }) => code === 'interval-too-narrow')).toEqual([]);
    }),
    { numRuns: 120, seed: 3 },
  );
  expect(asked).toBeGreaterThan(800);
});
