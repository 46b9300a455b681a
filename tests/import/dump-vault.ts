/**
 * Reads every row of every table of a vault, apart from the program that has it open. Without the list of what can be
 * undone, which grows with every change.
 */
import { join } from 'node:path';
import { openEncrypted } from '../../electron/backend/store/open-database.ts';
import { readKeyFile } from '../../electron/backend/vault/key-file.ts';
import { openSeal } from '../../electron/backend/vault/seal.ts';

export type Dump = Record<string, unknown[]>;

const keys = new Map<string, Buffer>();

/** Deriving the key takes a quarter of a second: once for each vault. */
async function readDataKey(dataDir: string, passphrase: string): Promise<Buffer> {
  const { kdf, passphrase: seal } = readKeyFile(join(dataDir, 'vault.key'));
  const dataKey = keys.get(seal.salt) ?? (await openSeal(seal, passphrase, 'passphrase', kdf));
  if (dataKey === null) throw new Error('wrong passphrase');
  keys.set(seal.salt, dataKey);
  return dataKey;
}

export async function dumpVault(dataDir: string, passphrase: string): Promise<Dump> {
  const dataKey = await readDataKey(dataDir, passphrase);
  const database = openEncrypted(join(dataDir, 'vault.db'), dataKey, true);
  try {
    const tables = database
      .prepare<[], { name: string }>(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'undo_%' ORDER BY name`,
      )
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => [name, database.prepare(`SELECT * FROM "${name}" ORDER BY 1`).all()]),
    );
  } finally {
    database.close();
  }
}
