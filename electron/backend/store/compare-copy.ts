/**
 * Whether a copy of a database, attached as `copy`, holds what the database holds: its tables, their making and every
 * value of every row, search indexes included. SQLite compares; no row becomes an object.
 */
import type DatabaseType from 'better-sqlite3';
import { quoteName } from './table-content.ts';

type Part = 'main' | 'copy';

interface Table {
  name: string;
  /** Without a rowid: the primary key tells which row is which. */
  withoutRowid: boolean;
}

/** With rows of their own; a search index has them in its shadow tables. */
export const tablesWithRows = (database: DatabaseType.Database): Table[] =>
  database
    .prepare<[], { name: string; wr: number }>(
      `SELECT name, wr FROM pragma_table_list
       WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all()
    .map(({ name, wr }) => ({ name, withoutRowid: wr === 1 }));

const makingOf = (database: DatabaseType.Database, part: Part): string =>
  JSON.stringify([
    database.pragma(`${part}.user_version`, { simple: true }),
    database
      .prepare(`SELECT type, name, tbl_name, sql FROM ${part}.sqlite_schema ORDER BY type, name`)
      .raw()
      .all(),
  ]);

/** Tables, indexes, triggers, and the version. */
export const isMadeAlike = (database: DatabaseType.Database): boolean =>
  makingOf(database, 'main') === makingOf(database, 'copy');

export const countRows = (database: DatabaseType.Database, part: Part, { name }: Table): number =>
  database
    .prepare<[], number>(`SELECT count(*) FROM ${part}.${quoteName(name)}`)
    .pluck()
    .get() ?? 0;

/** As many rows in both, and each row of the one is in the other, value by value: 1 and '1' are two values. */
export function hasSameRows(database: DatabaseType.Database, table: Table): boolean {
  if (countRows(database, 'main', table) !== countRows(database, 'copy', table)) return false;
  const columns = database
    .prepare<[string], { name: string; pk: number }>(`SELECT name, pk FROM pragma_table_xinfo(?)`)
    .all(table.name);
  const quoted = columns.map(({ name }) => quoteName(name));
  const keys = table.withoutRowid
    ? columns.filter(({ pk }) => pk > 0).map(({ name }) => quoteName(name))
    : ['rowid'];
  const name = quoteName(table.name);
  // A column may have a collation of its own, under which other values are the same too.
  const different = quoted.map(
    (column) =>
      `a.${column} COLLATE BINARY IS NOT b.${column} OR typeof(a.${column}) IS NOT typeof(b.${column})`,
  );
  const without = database
    .prepare<[], number>(
      `SELECT EXISTS (
         SELECT 1 FROM main.${name} AS a NOT INDEXED
         LEFT JOIN copy.${name} AS b ON ${keys.map((key) => `a.${key} = b.${key}`).join(' AND ')}
         WHERE b.${keys[0] ?? 'rowid'} IS NULL OR ${different.join(' OR ')}
       )`,
    )
    .pluck();
  return without.get() === 0;
}
