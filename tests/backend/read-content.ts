/** Every row of every table of a database, search indexes included, to compare two: not the way the product compares them. */
import type DatabaseType from 'better-sqlite3';

type Value = string | number | Buffer | null;

const written = (value: Value): string =>
  Buffer.isBuffer(value) ? `x${value.toString('hex')}` : JSON.stringify(value);

/** By table its rows as texts, in the order of the table. */
export function readContent(database: DatabaseType.Database): ReadonlyMap<string, readonly string[]> {
  const names = database
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all();
  return new Map(
    names.map((name) => {
      const rows = database.prepare<[], Value[]>(`SELECT * FROM "${name}" NOT INDEXED`).raw().all();
      return [name, rows.map((row) => row.map(written).join('|'))];
    }),
  );
}
