/** Opens the encrypted file with the right pragmas in the right order. Knows nothing of passphrases. */
import { Database, type EncryptedDatabase } from './native.ts';

/** Bytes of one page, SQLite's default. A whole file is a multiple of it. */
export const pageBytes = 4096;

/** How long another program may hold the file, in milliseconds, before a call answers `vault-busy`. */
const patience = 2000;

/**
 * The file with its key, before any read. `dataKey`: 32 bytes; stays the caller's to wipe.
 * SQLCipher 4 layout with a raw key: the commonest format, so that no school is locked in.
 */
export function openEncrypted(path: string, dataKey: Buffer, mustExist: boolean): EncryptedDatabase {
  const database = new Database(path, { fileMustExist: mustExist, timeout: patience });
  try {
    database.pragma(`cipher='sqlcipher'`);
    database.pragma('legacy=4');
    const rawKey = writeRawKey(dataKey);
    database.key(rawKey);
    rawKey.fill(0);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** x'…' in hexadecimal, digit by digit: a string in between could not be wiped. */
function writeRawKey(dataKey: Buffer): Buffer {
  const digits = '0123456789abcdef';
  const raw = Buffer.alloc(3 + 2 * dataKey.length, "'");
  raw.write('x');
  for (const [at, byte] of dataKey.entries()) {
    raw.writeUInt8(digits.charCodeAt(byte >> 4), 2 + 2 * at);
    raw.writeUInt8(digits.charCodeAt(byte & 15), 3 + 2 * at);
  }
  return raw;
}

/** Settings of the connection. Set explicitly, because the build's defaults are others. */
export function prepareConnection(database: EncryptedDatabase): void {
  // The default sorts large results in a plaintext file in the system's temporary folder.
  database.pragma('temp_store=MEMORY');
  database.pragma('journal_mode=WAL');
  database.pragma('synchronous=FULL');
  database.pragma('secure_delete=ON');
  database.pragma('foreign_keys=ON');
  database.pragma('trusted_schema=OFF');
  database.pragma('cell_size_check=ON');
}
