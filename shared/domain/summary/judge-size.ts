/** Whether a population and its rows are large and mixed enough for a table, and for the way it is shown. Changes no table. */
import { floors, type Reason, type RowRules } from '../../model/summary.ts';
import { findRowFault, type RowCounts } from './coarsen/judge-node.ts';

export type SizeFault = Extract<
  Reason['code'],
  'population-too-small' | 'row-too-small' | 'one-category' | 'exact-too-small'
>;

export interface TableSize {
  mode: 'rounded' | 'holes';
  /** Breakdowns besides what is counted. */
  breakdowns: number;
  rows: readonly RowCounts[];
}

/** Least students for a table with so many breakdowns (anonymise.md §2). */
export function leastStudents(breakdowns: number): number {
  if (breakdowns === 0) return floors.group;
  return breakdowns === 1 ? floors.oneBreakdown : floors.twoBreakdowns;
}

/** Everything that stands in the way; none: the table may be protected and given out. */
export function findSizeFaults({ mode, breakdowns, rows }: TableSize, rules: RowRules = floors): SizeFault[] {
  const sizes = rows.map((row) => [...row.values()].reduce((sum, count) => sum + count, 0));
  const everyone = sizes.reduce((sum, size) => sum + size, 0);
  const asked = { k: floors.group, suppression: 0, distinctL: null, concentration: rules };
  const faults = rows.map((row) => findRowFault(row, asked));
  return [
    ...(everyone < leastStudents(breakdowns) ? (['population-too-small'] as const) : []),
    ...(faults.includes('small') ? (['row-too-small'] as const) : []),
    ...(faults.includes('alike') ? (['one-category'] as const) : []),
    ...(mode === 'holes' && everyone < floors.exact ? (['exact-too-small'] as const) : []),
  ];
}
