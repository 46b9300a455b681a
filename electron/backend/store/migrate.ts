/** Brings a database to the newest version, one transaction a step. Never touches a file of a later version. */
import type { EncryptedDatabase } from './native.ts';

export const readVersion = (database: EncryptedDatabase): number =>
  Number(database.pragma('user_version', { simple: true }));

/** What can be undone holds rows of the tables as they were: put back into tables that have changed they would not fit. */
function forgetUndo(database: EncryptedDatabase): void {
  const has = database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'undo_step'`).get();
  if (has !== undefined) database.exec('DELETE FROM undo_change; DELETE FROM undo_step;');
}

/** Runs the steps that the database does not have yet; a failing step leaves the version before it. */
export function migrate(database: EncryptedDatabase, steps: readonly string[]): void {
  for (let version = readVersion(database); version < steps.length; version++)
    database
      .transaction(() => {
        database.exec(steps[version] ?? '');
        forgetUndo(database);
        database.pragma(`user_version=${version + 1}`);
      })
      .immediate();
}
