/** Brings a database to the newest version, one transaction a step. Never touches a file of a later version. */
import type { EncryptedDatabase } from './native.ts';

export const readVersion = (database: EncryptedDatabase): number =>
  Number(database.pragma('user_version', { simple: true }));

/** Runs the steps that the database does not have yet; a failing step leaves the version before it. */
export function migrate(database: EncryptedDatabase, steps: readonly string[]): void {
  for (let version = readVersion(database); version < steps.length; version++)
    database
      .transaction(() => {
        database.exec(steps[version] ?? '');
        database.pragma(`user_version=${version + 1}`);
      })
      .immediate();
}
