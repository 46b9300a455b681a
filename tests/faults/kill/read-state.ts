/** What is in a vault or a backup, read beside the program with the data key that the tests know. Changes nothing. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractDatabase } from '../../../electron/backend/backup/backup-file.ts';
import type { EncryptedDatabase } from '../../../electron/backend/store/native.ts';
import { openEncrypted } from '../../../electron/backend/store/open-database.ts';
import { readVaultRows } from '../../../electron/backend/store/table-content.ts';
import { dataKey } from '../../store/open-test-store.ts';

/** The same for two vaults only when every row of every table is. */
function hashRows(database: EncryptedDatabase): string {
  const tables = [...readVaultRows(database).tables].map(([name, rows]) => [
    name,
    [...rows.values()].toSorted((a, b) => (a < b ? -1 : 1)),
  ]);
  return createHash('sha256').update(JSON.stringify(tables)).digest('hex');
}

function read<T>(path: string, look: (database: EncryptedDatabase) => T): T {
  const database = openEncrypted(path, dataKey(), true);
  try {
    return look(database);
  } finally {
    database.close();
  }
}

/** Of a vault.db, also while the program has it open. */
export const stateOf = (path: string): string => read(path, hashRows);

/** What is wrong with the file, its references or its search indexes; empty when it is whole. */
export const faultsOf = (path: string): unknown[] =>
  read(path, (database) => {
    const faults: unknown[] = [database.pragma('integrity_check'), database.pragma('foreign_key_check')];
    const whole = JSON.stringify(faults) === JSON.stringify([[{ integrity_check: 'ok' }], []]);
    for (const index of ['student_search', 'agreement_search', 'note_search'])
      // Throws where the index and the table that it is about differ (SQLite, FTS5, "The 'integrity-check' Command").
      database.prepare(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`).run();
    return whole ? [] : faults;
  });

/** Of the database in a backup; its bytes are compared with their sum. Rejects when they differ. */
export async function stateOfBackup(path: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'driehoek-backup-'));
  try {
    const database = join(folder, 'vault.db');
    await extractDatabase(path, database, () => Promise.resolve());
    return stateOf(database);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
