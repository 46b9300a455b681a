/** Finds the rows of each table of a damaged file: by its tree where that is whole, else by what its rows look like. */
import type { EncryptedDatabase } from './native.ts';
import type { Pages } from './read-pages.ts';
import { allLeaves, findLeaves, readLeaf, type StoredRow } from './read-tree.ts';
import { quoteName, recordTables } from './table-content.ts';

export interface SalvagedTable {
  table: string;
  columns: Column[];
  rows: StoredRow[];
  /** false: something of it was lost. */
  whole: boolean;
}

interface Column {
  name: string;
  type: string;
  notnull: 0 | 1;
  pk: number;
}

/** Where the tree of each table begins, by the rows that say so: those that can be read, wherever they stand. */
function findRoots(pages: Pages): Map<string, number> {
  const roots = new Map<string, number>();
  for (const leaf of allLeaves(pages))
    for (const { values } of readLeaf(pages, leaf).rows) {
      const [kind, name, table, root, sql] = values;
      if (kind === 'table' && name === table && typeof name === 'string' && typeof root === 'number')
        if (typeof sql === 'string' && sql.startsWith('CREATE TABLE')) roots.set(name, root);
    }
  return roots;
}

/** Whether a row can be one of this table: its columns are typed (STRICT), so its values say a good deal. */
function fits(columns: readonly Column[], { values }: StoredRow): boolean {
  return (
    // Columns that were added later are missing in older rows.
    values.length <= columns.length &&
    values.length > 1 &&
    values.every((value, index) => {
      const column = columns[index];
      if (value === null) return isRowid(column) || column?.notnull === 0;
      return !isRowid(column) && (typeof value === 'string' ? 'TEXT' : 'INTEGER') === column?.type;
    })
  );
}

/** `schema`: an empty database of the same version, for what the columns are; within a transaction. */
export function findRows(pages: Pages, schema: EncryptedDatabase): SalvagedTable[] {
  const roots = findRoots(pages);
  const taken = new Set<number>();
  const tables = recordTables(schema).map((table): SalvagedTable => {
    const columns = schema
      .prepare<[string], Column>('SELECT name, type, "notnull", pk FROM pragma_table_info(?)')
      .all(table);
    const root = roots.get(table);
    const found = root === undefined ? { leaves: [], whole: false } : findLeaves(pages, root);
    const parts = found.leaves.map((leaf) => {
      taken.add(leaf);
      return readLeaf(pages, leaf);
    });
    return {
      table,
      columns,
      rows: parts.flatMap(({ rows }) => rows),
      whole: found.whole && parts.every(({ whole }) => whole),
    };
  });
  // What no table leads to any more: the page above it is broken, or the one that said where its table begins.
  for (const root of roots.values()) for (const leaf of findLeaves(pages, root).leaves) taken.add(leaf);
  const strictestFirst = tables.toSorted((a, b) => rulesOf(schema, b.table) - rulesOf(schema, a.table));
  for (const leaf of allLeaves(pages)) {
    if (taken.has(leaf)) continue;
    const { rows } = readLeaf(pages, leaf);
    const owner = strictestFirst.find(
      ({ whole, table, columns }) =>
        !whole &&
        rows.length > 0 &&
        rows.every((row) => fits(columns, row)) &&
        takes(schema, { table, columns }, rows),
    );
    owner?.rows.push(...rows);
  }
  return tables;
}

/** Of tables with columns alike, the one with more rules goes first: rows that keep all of them are hardly another's. */
const rulesOf = (schema: EncryptedDatabase, table: string): number =>
  schema
    .prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?')
    .pluck()
    .get(table)
    ?.split('CHECK').length ?? 0;

/** Whether the table's own rules allow all of these rows. Leaves nothing in it. */
function takes(
  schema: EncryptedDatabase,
  table: Pick<SalvagedTable, 'table' | 'columns'>,
  rows: readonly StoredRow[],
): boolean {
  schema.exec('SAVEPOINT trial');
  try {
    for (const row of rows) insertRow(schema, table, row);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  } finally {
    schema.exec('ROLLBACK TO trial; RELEASE trial');
  }
}

/** Answers whether the row was new. With `ignore`, one that breaks a rule of the table is left out. */
export function insertRow(
  database: EncryptedDatabase,
  { table, columns }: Pick<SalvagedTable, 'table' | 'columns'>,
  { rowid, values }: StoredRow,
  ignore = false,
): boolean {
  // Columns that were added after the row was written have their default.
  const named = columns.slice(0, values.length);
  const names = named.map(({ name }) => quoteName(name)).join(', ');
  const marks = named.map(() => '?').join(', ');
  const row = values.map((value, at) => (value === null && isRowid(named[at]) ? rowid : value));
  return (
    database
      .prepare(`INSERT ${ignore ? 'OR IGNORE ' : ''}INTO ${quoteName(table)} (${names}) VALUES (${marks})`)
      .run(...row).changes > 0
  );
}

/** The number of the row stands for this column, which itself is empty. */
const isRowid = (column: Column | undefined): boolean => column?.pk === 1 && column.type === 'INTEGER';
