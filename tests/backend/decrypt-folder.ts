/** All bytes of a vault as they stand in its pages, free pages and the log included, without the encryption. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEncrypted } from '../../electron/backend/store/open-database.ts';
import { readKeyFile } from '../../electron/backend/vault/key-file.ts';
import { openSeal } from '../../electron/backend/vault/seal.ts';

/** File name → bytes: the database decrypted, every other file as it is. Works on a copy. */
export async function decryptFolder(dataDir: string, passphrase: string): Promise<Map<string, Buffer>> {
  const copy = mkdtempSync(join(tmpdir(), 'driehoek-decrypt-'));
  try {
    cpSync(dataDir, copy, { recursive: true });
    const { kdf, passphrase: seal } = readKeyFile(join(copy, 'vault.key'));
    const dataKey = await openSeal(seal, passphrase, 'passphrase', kdf);
    if (dataKey === null) throw new Error('wrong passphrase');
    const path = join(copy, 'vault.db');
    const database = openEncrypted(path, dataKey, true);
    // Takes over what the log holds; then every page is written again without a key.
    database.pragma('journal_mode=DELETE');
    database.pragma(`rekey=''`);
    database.close();
    if (!readFileSync(path).includes('SQLite format 3')) throw new Error('still encrypted');
    return new Map(readdirSync(copy).map((name) => [name, readFileSync(join(copy, name))]));
  } finally {
    rmSync(copy, { recursive: true });
  }
}
