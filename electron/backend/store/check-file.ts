/** Looks whether a vault file is whole before it is used, and never changes one byte of it. */
import { copyFileSync, rmSync, statSync } from 'node:fs';
import { CallError } from '../call-error.ts';
import { readVersion } from './migrate.ts';
import { openEncrypted, pageBytes } from './open-database.ts';

const logOf = (path: string): string => `${path}-wal`;
const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Throws `CallError`: `vault-damaged`, or `vault-newer` when `newest` is below the file's version.
 * A log is left behind by a kill. Closing a database writes its log back into the file, damaged or not,
 * so a file with a log is judged by a copy.
 */
export function checkFile(path: string, dataKey: Buffer, newest: number): void {
  const size = sizeOf(path);
  // SQLite takes a file of less than a page for an empty database.
  if (size < pageBytes) throw new CallError('vault-damaged');
  if (sizeOf(logOf(path)) > 0) return checkCopy(path, dataKey, newest);
  if (size % pageBytes !== 0) throw new CallError('vault-damaged');
  inspect(path, dataKey, newest);
}

function checkCopy(path: string, dataKey: Buffer, newest: number): void {
  const copy = `${path}.check`;
  const stamp = () => {
    const { mtimeMs, size } = statSync(logOf(path));
    return `${mtimeMs} ${size}`;
  };
  try {
    const before = stamp();
    copyFileSync(path, copy);
    copyFileSync(logOf(path), logOf(copy));
    // A log that grew meanwhile belongs to a program that is running: the copy would be half of this, half of that.
    if (stamp() !== before) throw new CallError('vault-busy');
    inspect(copy, dataKey, newest);
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${copy}${suffix}`, { force: true });
  }
}

function inspect(path: string, dataKey: Buffer, newest: number): void {
  const database = openEncrypted(path, dataKey, true);
  try {
    // Reads every page in use, and with it checks the seal on every page.
    if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new CallError('vault-damaged');
    const version = readVersion(database);
    if (version > newest) throw new CallError('vault-newer');
    if (version < 1) throw new CallError('vault-damaged');
  } finally {
    database.close();
  }
}
