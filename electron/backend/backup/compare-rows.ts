/** Says what a backup holds, and what of the present vault it lacks. Compares rows by their keys; knows no table by name but one. */
import type { RestorePreview, RowCounts } from '../../../shared/model/backup.ts';
import type { VaultRows } from '../store/table-content.ts';

/** Names that are shown of students who would be lost. */
const mostNames = 12;

type Rows = ReadonlyMap<string, string>;
const none: Rows = new Map();

/** Counts by table, without those where there is nothing. */
function countBy(tables: Iterable<string>, count: (table: string) => number): RowCounts {
  const counts = [...tables].map((table) => [table, count(table)] as const);
  return Object.fromEntries(counts.filter(([, rows]) => rows > 0));
}

const without = (rows: Rows, others: Rows): string[] => [...rows.keys()].filter((key) => !others.has(key));

/** `present` null: there is none to compare with. */
export function compareRows(
  backup: VaultRows,
  present: VaultRows | null,
): Omit<RestorePreview, 'made' | 'now'> {
  const tables = new Set([...backup.tables.keys(), ...(present?.tables.keys() ?? [])]);
  const inBackup = (table: string): Rows => backup.tables.get(table) ?? none;
  const inPresent = (table: string): Rows => present?.tables.get(table) ?? none;
  const lost = without(inPresent('student'), inBackup('student'));
  return {
    holds: countBy(tables, (table) => inBackup(table).size),
    lost: countBy(tables, (table) => without(inPresent(table), inBackup(table)).length),
    older: countBy(
      tables,
      (table) =>
        [...inPresent(table)].filter(([key, row]) => (inBackup(table).get(key) ?? row) !== row).length,
    ),
    back:
      present === null ? {} : countBy(tables, (table) => without(inBackup(table), inPresent(table)).length),
    lostStudents: lost.slice(0, mostNames).map((key) => present?.students.get(key) ?? '?'),
  };
}
