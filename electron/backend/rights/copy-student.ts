/** All rows that the vault keeps about one student, as data for another program. */
import { sql } from 'kysely';
import type { Day } from '../../../shared/model/day.ts';
import type { Id } from '../../../shared/model/records.ts';
import type { Store } from '../store/store.ts';
import { studentTables } from './student-tables.ts';

type Row = Record<string, string | number | null>;

/** Tables about adults at home: their own, and not for whoever comes apart from them (domain.md §6). */
const ofAdults: ReadonlySet<string> = new Set(['guardian']);
/** What adults at home said themselves, by table. */
const byAdults: Readonly<Record<string, string>> = { student_view: 'parent', point: 'parents' };

/** JSON text. `withAdults`: also what adults at home filled in and brought up. */
export function copyStudent(store: Store, id: Id, day: Day, withAdults: boolean): string {
  const tables = Object.entries(studentTables).map(([table, column]) => {
    const own = sql<Row>`SELECT * FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${id}`;
    const rows = store.all({ compile: () => own.compile(store.query) });
    if (!withAdults && ofAdults.has(table)) return [table, []];
    if (withAdults) return [table, rows];
    return [
      table,
      rows.filter(
        // A household's own talk says when who of the adults can come.
        ({ by, household }) => (by === undefined || by !== byAdults[table]) && (household ?? 0) === 0,
      ),
    ];
  });
  const copy = { format: 'driehoek-student', version: 1, made: day, ...Object.fromEntries(tables) };
  return `${JSON.stringify(copy, null, 2)}\n`;
}
