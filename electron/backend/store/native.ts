/** Loads the native SQLite with encryption. The only place that knows the package's inside. */
import { createRequire } from 'node:module';
import type DatabaseType from 'better-sqlite3';

/** An encrypted database: the types of the plain package do not know `key`. */
export type EncryptedDatabase = DatabaseType.Database & { key(key: Buffer): number };
type Constructor = new (path: string, options?: DatabaseType.Options) => EncryptedDatabase;

/**
 * The entry for this platform, because the package's own loader calls `process.report.getReport()`,
 * which has crashed programs derived from Electron.
 */
export const Database = createRequire(import.meta.url)(
  `better-sqlite3/${process.platform}-${process.arch}`,
) as Constructor;
