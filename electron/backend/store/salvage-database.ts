/** Reads what can still be read of a damaged database into a new one. Changes nothing of the old file. */
import type { SalvageReport } from '../../../shared/model/backup.ts';
import { CallError } from '../call-error.ts';
import { addLostStudents } from './add-lost-students.ts';
import { migrate } from './migrate.ts';
import type { EncryptedDatabase } from './native.ts';
import { openEncrypted, prepareConnection } from './open-database.ts';
import { type Pages, readPages } from './read-pages.ts';
import { findRows, insertRow } from './salvage-rows.ts';
import { quoteName } from './table-content.ts';

/** Named in the report; the count has all. */
const namedPages = 200;

/** Triggers would do a second time what they did when the rows were written. */
function withoutTriggers(database: EncryptedDatabase, work: () => void): void {
  const triggers = database
    .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
    .all();
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${quoteName(name)}`);
  work();
  for (const { sql } of triggers) database.exec(sql);
}

/** The search indexes are made of what was saved. */
function rebuildSearch(database: EncryptedDatabase): void {
  const indexes = database
    .prepare<[], string>(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'virtual'`)
    .pluck()
    .all();
  if (indexes.length > 0)
    database.exec('INSERT OR IGNORE INTO student_search_key (student_id) SELECT id FROM student');
  for (const name of indexes) database.exec(`INSERT INTO ${name} (${name}) VALUES ('rebuild')`);
}

type Rows = Pick<SalvageReport, 'saved' | 'damaged'>;

/** Writes what was found; a row that breaks a rule of its table is none. */
function fill(target: EncryptedDatabase, pages: Pages): Rows {
  const saved: Record<string, number> = {};
  const damaged: string[] = [];
  for (const { whole, rows, ...table } of findRows(pages, target)) {
    if (!whole) damaged.push(table.table);
    let kept = 0;
    for (const row of rows.toSorted((a, b) => a.rowid - b.rowid))
      if (insertRow(target, table, row, true)) kept += 1;
    if (kept > 0) saved[table.table] = kept;
  }
  return { saved, damaged };
}

/** What belonged to something that is lost is not saved either, and is not said to be. */
function without({ saved, damaged }: Rows, gone: readonly string[]): Rows {
  const left = Object.entries(saved).map(
    ([table, rows]) => [table, rows - gone.filter((name) => name === table).length] as const,
  );
  return {
    saved: Object.fromEntries(left.filter(([, rows]) => rows > 0)),
    damaged: [...new Set([...damaged, ...gone])],
  };
}

/** In the head of the first page; without it, what the program of today would have written. */
function versionOf(pages: Pages, newest: number): number {
  const version = pages.page(1)?.readUInt32BE(60) ?? newest;
  if (version > newest) throw new CallError('vault-newer');
  return Math.max(1, version);
}

/**
 * `path`: the damaged file, which is only read; its log beside it counts; `into`: a free path for the new database, at the
 * newest version. Throws `CallError` with `vault-damaged` when nothing can be read, and `vault-newer`.
 */
export function salvageDatabase(
  { path, into }: { path: string; into: string },
  dataKey: Buffer,
  migrations: readonly string[],
): SalvageReport {
  const pages = readPages(path, dataKey);
  const target = openEncrypted(into, dataKey, false);
  try {
    prepareConnection(target);
    target.pragma('foreign_keys=OFF');
    migrate(target, migrations.slice(0, versionOf(pages, migrations.length)));
    let report: Rows = { saved: {}, damaged: [] };
    target
      .transaction(() => {
        withoutTriggers(target, () => (report = fill(target, pages)));
        rebuildSearch(target);
        report = without(report, addLostStudents(target));
      })
      .immediate();
    if (Object.keys(report.saved).length === 0) throw new CallError('vault-damaged');
    migrate(target, migrations);
    return {
      ...report,
      lostPages: pages.lost.slice(0, namedPages),
      lostPageCount: pages.lost.length,
      pageCount: pages.count,
    };
  } finally {
    pages.wipe();
    target.close();
  }
}
