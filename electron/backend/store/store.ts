/** Runs typed queries on the open database, synchronously. Kysely only writes the SQL: no ticks, so no half-done transaction. */
import type DatabaseType from 'better-sqlite3';
import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { createJournal } from './journal.ts';
import { copyDatabase } from './copy-database.ts';
import type { Schema } from './schema.ts';
import { readVaultRows, type VaultRows } from './table-content.ts';

export interface Store {
  /** Builds queries; running them is for `all`, `first` and `run`. */
  readonly query: Kysely<Schema>;
  all: <Row>(query: Compilable<Row>) => Row[];
  first: <Row>(query: Compilable<Row>) => Row | undefined;
  /** Runs a write and answers how many rows it touched. */
  run: (query: Compilable) => number;
  /** All or nothing. Nested calls join the outermost transaction. */
  transaction: <T>(work: () => T) => T;
  /** Builds the file anew, without what was deleted, and empties its log. Not within a transaction. */
  rewrite: () => void;
  /** Takes back the newest step of the journal, or puts back the one taken back last. Throws `CallError` `not-found`. */
  takeBack: (redo: boolean) => void;
  /** Forgets what can be undone: at a lock, and when a student is erased (the list holds the rows as they were). */
  emptyUndo: () => void;
  /** Writes a copy under the same key to a file that does not exist yet, and checks it; see copy-database.ts. */
  copyTo: (path: string, letOthersIn: () => Promise<void>) => Promise<void>;
  /** Every row that a mentor keeps, to compare with those of another vault. */
  vaultRows: () => VaultRows;
  /** Writes the log back into the file, so that the file alone is the vault. */
  settle: () => void;
  /** Writes the log back into the file and lets go of it. */
  close: () => void;
}

/** More than the program has distinct queries; lists of ids give new ones each time. */
const cachedStatements = 200;

const query = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** `now`: the moment that a step of the journal bears. */
export function createStore(database: DatabaseType.Database, now: () => Date = () => new Date()): Store {
  const journal = createJournal(database, now);
  const statements = new Map<string, DatabaseType.Statement>();
  const prepare = (sql: string): DatabaseType.Statement => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.delete(sql);
    statements.set(sql, statement);
    for (const oldest of statements.keys()) {
      if (statements.size <= cachedStatements) break;
      statements.delete(oldest);
    }
    return statement;
  };
  const transaction = <T>(work: () => T): T => {
    if (database.inTransaction) return work();
    const step = (): T => {
      const done = work();
      journal.endStep();
      return done;
    };
    return database.transaction(step).immediate();
  };
  return {
    query,
    all<Row>(built: Compilable<Row>) {
      const { sql, parameters } = built.compile();
      return prepare(sql).all(...parameters) as Row[];
    },
    first<Row>(built: Compilable<Row>) {
      const { sql, parameters } = built.compile();
      return prepare(sql).get(...parameters) as Row | undefined;
    },
    run(built) {
      const { sql, parameters } = built.compile();
      return transaction(() => prepare(sql).run(...parameters).changes);
    },
    transaction,
    rewrite() {
      database.exec('VACUUM');
      database.pragma('wal_checkpoint(TRUNCATE)');
    },
    takeBack: (redo) => transaction(() => journal.takeBack(redo)),
    emptyUndo: () => transaction(() => journal.empty()),
    copyTo: (path, letOthersIn) => copyDatabase(database, path, letOthersIn),
    vaultRows: () => readVaultRows(database),
    settle() {
      database.pragma('wal_checkpoint(TRUNCATE)');
    },
    close() {
      statements.clear();
      database.close();
    },
  };
}
