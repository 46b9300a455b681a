/** What is in the tables of a database, to compare a copy with its source. Reads the list of tables from the file itself. */
import type DatabaseType from 'better-sqlite3';

type Value = string | number | bigint | Buffer | null;

/** Rebuilt by triggers or emptied at every lock: says nothing of its own. */
const derived = (name: string): boolean => name.startsWith('undo_') || name === 'student_search_key';

/** Without search indexes: what a mentor keeps. */
export const recordTables = (database: DatabaseType.Database): string[] =>
  database
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all()
    .filter((name) => !derived(name));

export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Tells apart 1 and '1', and where one value ends and the next begins. */
const written = (value: Value): string =>
  value === null
    ? '0;'
    : typeof value === 'string'
      ? `s${value.length}:${value}`
      : Buffer.isBuffer(value)
        ? `b${value.toString('base64')};`
        : `n${value};`;

/** By table the rows by their key, each as text that is the same only for the same row. */
export type RowsByKey = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** All that a mentor keeps, to compare two vaults. */
export interface VaultRows {
  tables: RowsByKey;
  /** Whole names, by the same key as the rows of `student`. */
  students: ReadonlyMap<string, string>;
}

function readRowsOf(database: DatabaseType.Database, table: string): ReadonlyMap<string, string> {
  const columns = database
    .prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?)')
    .all(table);
  // A row that stands elsewhere in the order after an import is the same row: the id says so.
  const ids = columns.filter(({ name }) => name === 'id');
  const keys = ids.length > 0 ? ids : columns.filter(({ pk }) => pk > 0);
  const places = (keys.length > 0 ? keys : columns).map((key) => columns.indexOf(key));
  const all = database.prepare<[], Value[]>(`SELECT * FROM ${quoteName(table)}`).raw();
  return new Map(
    Array.from(all.iterate(), (row) => [
      places.map((place) => written(row[place] ?? null)).join(''),
      row.map(written).join(''),
    ]),
  );
}

export function readVaultRows(database: DatabaseType.Database): VaultRows {
  const named = database
    .prepare<[], [id: string, name: string]>(
      `SELECT id, replace(given_name || ' ' || particle || ' ' || surname, '  ', ' ') FROM student`,
    )
    .raw();
  return {
    tables: new Map(recordTables(database).map((table) => [table, readRowsOf(database, table)])),
    students: new Map(named.all().map(([id, name]) => [written(id), name])),
  };
}
