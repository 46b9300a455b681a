/** Writes a whole copy of the open database to another file under the same key, and checks it row by row. Keeps no key. */
import { rmSync } from 'node:fs';
import type DatabaseType from 'better-sqlite3';
import { CallError } from '../call-error.ts';
import { countRows, hasSameRows, isMadeAlike, tablesWithRows } from './compare-copy.ts';

/** What must not stay (undo.test.ts): a copy never holds it. In the order in which the rows may go. */
const leftOut = ['undo_change', 'undo_step'];

/** KiB of pages that are kept while a copy is made, so that what was decrypted once is not decrypted again. [design] */
const pagesKept = 65_536;
/** SQLite's own measure. */
const pagesUsual = 2000;

/**
 * `path` must not exist. `VACUUM INTO`, because `backup()` does not work on an encrypted database; attached without a
 * key of its own the copy opens with that of the connection, so that no key has to be at hand when the vault is locked.
 * `letOthersIn` is awaited between pieces of well under a second; what is changed meanwhile is in the copy too. One copy
 * of a database at a time. Rejects with `CallError`: `backup-differs`, or `locked` when the database was closed meanwhile;
 * or with the error of SQLite; what stands at `path` is then of no use.
 */
export async function copyDatabase(
  database: DatabaseType.Database,
  path: string,
  letOthersIn: () => Promise<void>,
): Promise<void> {
  if (await copyOnce(database, path, letOthersIn)) return;
  // Changed while it was compared: once more, with nobody in between.
  rmSync(path);
  if (!(await copyOnce(database, path, null))) throw differs();
}

/** false: it is not known whether they are the same, because the database was changed meanwhile. */
async function copyOnce(
  database: DatabaseType.Database,
  path: string,
  letOthersIn: (() => Promise<void>) | null,
): Promise<boolean> {
  const pause = async (): Promise<void> => {
    await letOthersIn?.();
    if (!database.open) throw new CallError('locked');
  };
  database.pragma(`main.cache_size=-${pagesKept}`);
  database.prepare('VACUUM INTO ?').run(path);
  database.prepare('ATTACH ? AS copy').run(path);
  try {
    database.pragma(`copy.cache_size=-${pagesKept}`);
    database.pragma('copy.secure_delete=ON');
    const tables = tablesWithRows(database);
    for (const { name } of tables) if (leftOut.includes(name)) database.exec(`DELETE FROM copy.${name}`);
    const before = changesOf(database);
    await pause();
    // Reads every page of the copy and checks the seal on each.
    if (database.pragma('copy.quick_check(1)', { simple: true }) !== 'ok') throw differs();
    let same = isMadeAlike(database);
    for (const table of tables) {
      await pause();
      same &&= leftOut.includes(table.name)
        ? countRows(database, 'copy', table) === 0
        : hasSameRows(database, table);
    }
    if (same) return true;
    if (changesOf(database) === before) throw differs();
    return false;
  } finally {
    if (database.open) {
      database.exec('DETACH copy');
      database.pragma(`main.cache_size=-${pagesUsual}`);
      database.pragma('shrink_memory');
    }
  }
}

const differs = (): CallError => new CallError('backup-differs');

/** Grows with every row that this connection changes. */
const changesOf = (database: DatabaseType.Database): unknown =>
  database.prepare('SELECT total_changes()').pluck().get();
