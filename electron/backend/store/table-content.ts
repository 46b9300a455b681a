/** What is in the tables of a database, to compare a copy with its source. Reads the list of tables from the file itself. */
import { createHash } from 'node:crypto';
import type DatabaseType from 'better-sqlite3';

type Value = string | number | bigint | Buffer | null;
type Part = 'main' | 'copy';

export interface TableContent {
  rows: number;
  /** SHA-256 over all values of all rows, in the order of the rows, in hexadecimal. */
  hash: string;
}

/** Rebuilt by triggers or emptied at every lock: says nothing of its own. */
const derived = (name: string): boolean => name.startsWith('undo_') || name === 'student_search_key';

/** Of every kind that has rows of its own; `shadow`: what a search index is made of. */
function listTables(database: DatabaseType.Database, part: Part, kinds: readonly string[]): string[] {
  return database
    .prepare<[string], { name: string; type: string }>(
      `SELECT name, type FROM pragma_table_list WHERE schema = ? AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all(part)
    .filter(({ type }) => kinds.includes(type))
    .map(({ name }) => name);
}

/** Without search indexes: what a mentor keeps. */
export const recordTables = (database: DatabaseType.Database): string[] =>
  listTables(database, 'main', ['table']).filter((name) => !derived(name));

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

/** Fewer, larger pieces make the hash a good deal quicker. */
const piece = 65_536;

function readTable(database: DatabaseType.Database, part: Part, table: string): TableContent {
  const hash = createHash('sha256');
  let rows = 0;
  let text = '';
  // By the table and not by an index that happens to hold every column: the order is then that of the rows.
  const all = database.prepare<[], Value[]>(`SELECT * FROM ${part}.${quoteName(table)} NOT INDEXED`).raw();
  for (const row of all.iterate()) {
    rows += 1;
    for (const value of row) text += written(value);
    text += '\n';
    if (text.length > piece) {
      hash.update(text);
      text = '';
    }
  }
  return { rows, hash: hash.update(text).digest('hex') };
}

/** Every table with rows of its own, with what the search indexes are made of. */
export const readContent = (
  database: DatabaseType.Database,
  part: Part = 'main',
): ReadonlyMap<string, TableContent> =>
  new Map(
    listTables(database, part, ['table', 'shadow']).map((table) => [table, readTable(database, part, table)]),
  );

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
