/** Counts students into the cells of a table of the menu, and remembers who is in each row for the ledger. */
import { dimensionsAt, type Breakdown } from '../coarsen/generalise.ts';
import { namesAt } from '../coarsen/hierarchy.ts';
import { hierarchyOf, type MenuTable, type SummaryFacts, valueOf } from './menu.ts';

/** A student as a table sees one. */
export interface CountedStudent {
  id: string;
  /** Values at the finest level, in the order of the breakdowns. */
  key: readonly string[];
  category: string;
}

/** A table at one coarseness, with the true counts. */
export interface CountedTable {
  /** The breakdowns that are left, then the measure. */
  dimensions: { name: string; categories: string[] }[];
  cells: { key: string[]; value: number }[];
  /** Of every student the key of its row. */
  rowOf: ReadonlyMap<string, readonly string[]>;
}

export const countedStudents = (
  { measure, breakdowns }: MenuTable,
  facts: readonly SummaryFacts[],
): CountedStudent[] =>
  facts.map((one) => ({
    id: one.id,
    key: breakdowns.map((name) => valueOf(name, one)),
    category: measure.categoryOf(one),
  }));

export const breakdownsOf = ({ breakdowns }: MenuTable, facts: readonly SummaryFacts[]): Breakdown[] => {
  const classNames = facts.map(({ className }) => className);
  return breakdowns.map((name) => ({ name, hierarchy: hierarchyOf(name, classNames) }));
};

/** A breakdown at its coarsest level is none: it is left out of the keys. */
export function countTable(
  table: MenuTable,
  breakdowns: readonly Breakdown[],
  levels: readonly number[],
  inBands: boolean,
  students: readonly CountedStudent[],
): CountedTable {
  const bands = inBands && table.measure.bands !== null ? namesAt(table.measure.bands, 1) : null;
  const bandOf = (category: string) => bands?.get(category) ?? category;
  const left = breakdowns.flatMap(({ hierarchy }, at) => {
    const level = levels[at] ?? 0;
    return level < (hierarchy[0]?.length ?? 1) - 1 ? [{ at, names: namesAt(hierarchy, level) }] : [];
  });
  const rowOf = new Map(
    students.map(({ id, key }) => [id, left.map(({ at, names }) => names.get(key[at] ?? '') ?? '')]),
  );
  const counts = new Map<string, { key: string[]; value: number }>();
  for (const { id, category } of students) {
    const key = [...(rowOf.get(id) ?? []), bandOf(category)];
    const cell = counts.get(JSON.stringify(key)) ?? { key, value: 0 };
    cell.value++;
    counts.set(JSON.stringify(key), cell);
  }
  // Values that nobody has are no row: an empty row says nothing, and known to be empty it protects nothing.
  const occurring = left.map((_, at) => new Set([...rowOf.values()].map((key) => key[at])));
  const dimensions = dimensionsAt(breakdowns, levels);
  return {
    dimensions: [
      ...left.map(({ at }, place) => ({
        name: dimensions[at]?.name ?? '',
        categories: (dimensions[at]?.categories ?? []).filter((one) => occurring[place]?.has(one)),
      })),
      { name: table.measure.id, categories: [...new Set(table.measure.categories.map(bandOf))] },
    ],
    cells: [...counts.values()],
    rowOf,
  };
}
