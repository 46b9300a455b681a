/**
 * All bytes of a vault as they stand in its pages, without the encryption: free pages, the free room within pages, and
 * every frame of the log. Page by page and by hand: SQLite's own way to remove a key builds the file anew, and would
 * show nothing of what was deleted.
 */
import { createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backupExtension } from '../../electron/backend/backup/automatic-backups.ts';
import { databaseAt } from '../../electron/backend/backup/backup-file.ts';
import { readKeyFile } from '../../electron/backend/vault/key-file.ts';
import { openSeal } from '../../electron/backend/vault/seal.ts';
import { listFiles } from '../store/hash-folder.ts';

// The layout of SQLCipher 4: AES-256-CBC, and at the end of each page the vector and an HMAC-SHA512.
const pageBytes = 4096;
const vectorBytes = 16;
const reservedBytes = vectorBytes + 64;
/** In place of the first bytes of the file. */
const saltBytes = 16;
const logHeaderBytes = 32;
const frameHeaderBytes = 24;

function decryptPage(page: Buffer, number: number, key: Buffer): Buffer {
  const end = pageBytes - reservedBytes;
  const decipher = createDecipheriv('aes-256-cbc', key, page.subarray(end, end + vectorBytes));
  decipher.setAutoPadding(false);
  return Buffer.concat([decipher.update(page.subarray(number === 1 ? saltBytes : 0, end)), decipher.final()]);
}

function decryptDatabase(file: Buffer, key: Buffer): Buffer {
  const pages = Array.from({ length: file.length / pageBytes }, (_, index) =>
    decryptPage(file.subarray(index * pageBytes, (index + 1) * pageBytes), index + 1, key),
  );
  // The size of a page, as every database says it in its first page.
  if (pages[0]?.readUInt16BE(0) !== pageBytes) throw new Error('not decrypted');
  return Buffer.concat(pages);
}

function decryptLog(file: Buffer, key: Buffer): Buffer {
  const frames: Buffer[] = [];
  for (let at = logHeaderBytes; at < file.length; at += frameHeaderBytes + pageBytes) {
    const page = file.subarray(at + frameHeaderBytes, at + frameHeaderBytes + pageBytes);
    frames.push(decryptPage(page, file.readUInt32BE(at), key));
  }
  return Buffer.concat(frames);
}

/** Path → bytes: the database, its log and its backups decrypted, every other file as it is. Changes nothing. */
export function decryptFiles(dataDir: string, key: Buffer): Map<string, Buffer> {
  const read = (name: string): Buffer => {
    const bytes = readFileSync(join(dataDir, name));
    if (name === 'vault.db') return decryptDatabase(bytes, key);
    if (name.endsWith(backupExtension)) return decryptDatabase(bytes.subarray(databaseAt), key);
    return name === 'vault.db-wal' ? decryptLog(bytes, key) : bytes;
  };
  return new Map(listFiles(dataDir).map((name) => [name, read(name)]));
}

/** As `decryptFiles`, with the key that the passphrase opens. */
export async function decryptFolder(dataDir: string, passphrase: string): Promise<Map<string, Buffer>> {
  const { kdf, passphrase: seal } = readKeyFile(join(dataDir, 'vault.key'));
  const key = await openSeal(seal, passphrase, 'passphrase', kdf);
  if (key === null) throw new Error('wrong passphrase');
  return decryptFiles(dataDir, key);
}
