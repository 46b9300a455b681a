/** What was saved of students who could not be read stays to be found: each gets a student without a name. Removes next to nothing. */
import type { EncryptedDatabase } from './native.ts';
import { quoteName } from './table-content.ts';

interface Loose {
  table: string;
  rowid: number;
  parent: string;
  fkid: number;
}

/**
 * Rows that refer to something that is gone: to a student, who is made anew under the same id with the given name "?"; to
 * something else, then the reference goes where it may, and the row where it may not. Within a transaction. Answers the
 * table of each row that went.
 */
export function addLostStudents(database: EncryptedDatabase): string[] {
  const gone: string[] = [];
  // A student that is made may refer to nothing, so twice is enough; rows that go may leave others loose.
  for (let round = 0; round < 4; round += 1) {
    const loose = database.pragma('foreign_key_check') as Loose[];
    if (loose.length === 0) break;
    for (const row of loose) if (mend(database, row) === 'gone') gone.push(row.table);
  }
  return gone;
}

function mend(database: EncryptedDatabase, { table, rowid, parent, fkid }: Loose): 'kept' | 'gone' {
  const column = database
    .prepare<[string, number], string>('SELECT "from" FROM pragma_foreign_key_list(?) WHERE id = ?')
    .pluck()
    .get(table, fkid);
  if (column === undefined) return 'kept';
  const where = `FROM ${quoteName(table)} WHERE _rowid_ = ?`;
  const id = database
    .prepare<[number], string>(`SELECT ${quoteName(column)} ${where}`)
    .pluck()
    .get(rowid);
  if (id === undefined) return 'kept';
  const mayBeEmpty = database
    .prepare<[string, string], number>(
      `SELECT "notnull" = 0 AND pk = 0 FROM pragma_table_info(?) WHERE name = ?`,
    )
    .pluck()
    .get(table, column);
  if (mayBeEmpty === 1)
    database
      .prepare(`UPDATE ${quoteName(table)} SET ${quoteName(column)} = NULL WHERE _rowid_ = ?`)
      .run(rowid);
  else if (parent === 'student')
    database
      .prepare(
        `INSERT OR IGNORE INTO student (id, given_name, particle, surname, student_number, attributes, family, adults)
          VALUES (?, '?', '', ?, '', '[]', '{}', 'parents')`,
      )
      .run(id, `(${id.slice(0, 6)})`);
  else {
    database.prepare(`DELETE ${where}`).run(rowid);
    return 'gone';
  }
  return 'kept';
}
