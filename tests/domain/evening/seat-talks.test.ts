/** The assignment stays exact whatever is closed, opened, taken out and put back. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seatTalks } from '../../../shared/domain/evening/seat-talks.ts';

interface Table {
  costs: readonly (readonly number[])[];
  nowhere: readonly number[];
}

/** By trying everything. */
function leastCost(
  { costs, nowhere }: Table,
  closed: ReadonlySet<number>,
  absent: ReadonlySet<number>,
): number {
  const taken = new Set(closed);
  const walk = (row: number): number => {
    const list = costs[row];
    if (list === undefined) return 0;
    if (absent.has(row)) return walk(row + 1);
    let least = (nowhere[row] ?? 0) + walk(row + 1);
    for (const [column, cost] of list.entries()) {
      if (taken.has(column) || cost === Infinity) continue;
      taken.add(column);
      least = Math.min(least, cost + walk(row + 1));
      taken.delete(column);
    }
    return least;
  };
  return walk(0);
}

const cost = fc.integer({ min: 0, max: 12 }).map((value) => (value > 9 ? Infinity : value));
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.record({
      columns: fc.constant(columns),
      costs: fc.array(fc.array(cost, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      nowhere: fc.array(fc.integer({ min: 3, max: 15 }), { minLength: rows, maxLength: rows }),
    }),
  );
const steps = fc.array(fc.record({ what: fc.constantFrom('slot', 'talk'), at: fc.nat(5) }), {
  maxLength: 14,
});

test('closing, opening, leaving and joining', () => {
  fc.assert(
    fc.property(table, steps, ({ columns, ...given }, list) => {
      const seating = seatTalks(
        given.costs.map((row) => Float64Array.from(row)),
        given.nowhere,
        columns,
      );
      const [closed, absent] = [new Set<number>(), new Set<number>()];
      const kept = { total: seating.total(), saved: seating.save() };
      expect(seating.total()).toBe(leastCost(given, closed, absent));
      for (const { what, at } of list) {
        const [set, index] = what === 'slot' ? [closed, at % columns] : [absent, at % given.costs.length];
        const [before, isIn] = [seating.total(), set.has(index)];
        const price = what === 'slot' && !isIn ? seating.price(index) : 0;
        if (what === 'slot') (isIn ? seating.open : seating.close)(index);
        else (isIn ? seating.join : seating.leave)(index);
        if (isIn) set.delete(index);
        else set.add(index);
        expect(seating.total()).toBe(leastCost(given, closed, absent));
        // The promise that the search relies on.
        expect(price).toBeGreaterThanOrEqual(0);
        expect(what === 'slot' && !isIn ? seating.total() - before : price).toBeGreaterThanOrEqual(price);
        expect(seating.worth(given.costs.length)).toBe(seating.total());
      }
      seating.restore(kept.saved);
      expect(seating.total()).toBe(kept.total);
    }),
    { numRuns: 1500 },
  );
});
