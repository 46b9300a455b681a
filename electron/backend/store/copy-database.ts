/** Writes a whole copy of the open database to another file under the same key, and checks it row by row. Keeps no key. */
import type DatabaseType from 'better-sqlite3';
import { CallError } from '../call-error.ts';
import { readContent } from './table-content.ts';

/** What must not stay (undo.test.ts): a copy never holds it. In the order in which the rows may go. */
const leftOut = ['undo_change', 'undo_step'];

/**
 * `path` must not exist. `VACUUM INTO`, because `backup()` does not work on an encrypted database; attached without a
 * key of its own the copy opens with that of the connection, so that no key has to be at hand when the vault is locked.
 * Throws `CallError` with `backup-differs`, or the error of SQLite; what stands at `path` is then of no use.
 */
export function copyDatabase(database: DatabaseType.Database, path: string): void {
  database.prepare('VACUUM INTO ?').run(path);
  database.prepare('ATTACH ? AS copy').run(path);
  try {
    database.pragma('copy.secure_delete=ON');
    const has = new Set(readNames(database));
    for (const table of leftOut) if (has.has(table)) database.exec(`DELETE FROM copy.${table}`);
    // Reads every page of the copy and checks the seal on each.
    if (database.pragma('copy.quick_check(1)', { simple: true }) !== 'ok') throw differs();
    const [source, copy] = [readContent(database), readContent(database, 'copy')];
    if (copy.size !== source.size) throw differs();
    for (const [table, { rows, hash }] of source) {
      const copied = copy.get(table);
      const same = leftOut.includes(table)
        ? copied?.rows === 0
        : copied?.rows === rows && copied.hash === hash;
      if (!same) throw differs();
    }
  } finally {
    database.exec('DETACH copy');
  }
}

const differs = (): CallError => new CallError('backup-differs');
const readNames = (database: DatabaseType.Database): string[] =>
  database.prepare<[], string>(`SELECT name FROM copy.sqlite_schema WHERE type = 'table'`).pluck().all();
