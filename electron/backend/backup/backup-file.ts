/**
 * The file of a backup: one file that holds the sealed keys and the encrypted database, so that neither gets lost without
 * the other. Opens no database and knows no key.
 *
 *     0      head, 4,096 bytes: 16 of "driehoek backup\n", a 32-bit number, a 32-bit length (both big-endian),
 *            the SHA-256 of what follows for that length, and JSON in UTF-8 (`BackupHead`); then zeros
 *     4,096  a second head; of two that are whole the one with the higher number counts
 *     8,192  the database as it is (SQLCipher 4, raw key), `bytes` long
 *
 * Two heads, because another passphrase seals the key anew in backups that exist: one is written while the other stays.
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { CallError } from '../call-error.ts';
import { KeyFileSchema, type KeyFile } from '../vault/key-file.ts';
import { syncFolder } from '../write-atomically.ts';

const magic = Buffer.from('driehoek backup\n');
const headBytes = 4096;
export const databaseAt = 2 * headBytes;
const textAt = magic.length + 8 + 32;
const chunk = 1 << 20;

export const BackupHead = z.strictObject({
  format: z.literal(1),
  /** ISO moment, UTC. */
  made: z.iso.datetime(),
  by: z.enum(['program', 'hand']),
  /** The same for all backups of one vault, and for nothing else; tells nothing of its key. */
  vault: z.string().max(64),
  /** The file that it was made of: size and last change. */
  source: z.string().max(64),
  bytes: z.int().positive(),
  /** SHA-256 of the encrypted database, base64. */
  sha256: z.base64().length(44),
  keyFile: KeyFileSchema,
});
export type BackupHead = z.infer<typeof BackupHead>;

/** Told how many bytes are done; may wait, and stops the work by throwing. */
export type Step = (done: number, total: number) => Promise<void>;

function writeHead(head: BackupHead, number: number): Buffer {
  const text = Buffer.from(JSON.stringify(BackupHead.parse(head)));
  if (textAt + text.length > headBytes) throw new Error('the head of a backup is too long');
  const block = Buffer.alloc(headBytes);
  magic.copy(block);
  block.writeUInt32BE(number, magic.length);
  block.writeUInt32BE(text.length, magic.length + 4);
  createHash('sha256')
    .update(text)
    .digest()
    .copy(block, magic.length + 8);
  text.copy(block, textAt);
  return block;
}

function readBlock(block: Buffer): { number: number; head: BackupHead } | 'unknown' | 'newer' | 'damaged' {
  if (!block.subarray(0, magic.length).equals(magic)) return 'unknown';
  if (block.length < headBytes) return 'damaged';
  const length = block.readUInt32BE(magic.length + 4);
  const text = block.subarray(textAt, textAt + length);
  const sum = createHash('sha256').update(text).digest();
  if (!sum.equals(block.subarray(magic.length + 8, textAt))) return 'damaged';
  const content: unknown = JSON.parse(text.toString('utf8'));
  const head = BackupHead.safeParse(content);
  if (head.success) return { number: block.readUInt32BE(magic.length), head: head.data };
  return z.object({ format: z.int().min(2) }).safeParse(content).success ? 'newer' : 'damaged';
}

function readHeads(path: string): { number: number; slot: 0 | 1; head: BackupHead; size: number } {
  const handle = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(databaseAt);
    const read = readSync(handle, bytes, 0, databaseAt, 0);
    const found = ([0, 1] as const).map((slot) => ({
      slot,
      block: readBlock(bytes.subarray(0, read).subarray(slot * headBytes, (slot + 1) * headBytes)),
    }));
    const whole = found
      .flatMap(({ slot, block }) => (typeof block === 'object' ? [{ slot, ...block }] : []))
      .toSorted((a, b) => b.number - a.number)[0];
    if (whole !== undefined) return { ...whole, size: sizeOf(handle) };
    const words = found.map(({ block }) => block);
    if (words.includes('newer')) throw new CallError('backup-newer');
    throw new CallError(words.includes('damaged') ? 'backup-damaged' : 'backup-unknown');
  } finally {
    closeSync(handle);
  }
}

/** Also refuses a file that is shorter or longer than its head says. Throws as `CallError`: `backup-unknown` …`-damaged`. */
export function readBackupHead(path: string): BackupHead {
  const { head, size } = readHeads(path);
  if (size !== databaseAt + head.bytes) throw new CallError('backup-damaged');
  return head;
}

/** Puts other seals of the same key into a backup, so that the present passphrase opens it. */
export function sealBackupAnew(path: string, keyFile: KeyFile): void {
  const { head, number, slot } = readHeads(path);
  const block = writeHead({ ...head, keyFile }, number + 1);
  const handle = openSync(path, 'r+');
  try {
    // The head that counts is written over only when the other one is on the disk: the old seals must not stay.
    for (const place of [1 - slot, slot]) {
      writeSync(handle, block, 0, headBytes, place * headBytes);
      fsyncSync(handle);
    }
  } finally {
    closeSync(handle);
  }
}

/** Copies `bytes` from one open file to another and answers their SHA-256; `to` null: only reads. */
async function copyBytes(
  from: FileHandle,
  fromAt: number,
  to: { handle: FileHandle; at: number } | null,
  bytes: number,
  step: Step,
): Promise<string> {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(Math.min(chunk, bytes));
  for (let done = 0; done < bytes;) {
    await step(done, bytes);
    const { bytesRead } = await from.read(buffer, 0, Math.min(chunk, bytes - done), fromAt + done);
    if (bytesRead === 0) throw new CallError('backup-damaged');
    hash.update(buffer.subarray(0, bytesRead));
    if (to !== null)
      for (let written = 0; written < bytesRead;)
        written += (await to.handle.write(buffer, written, bytesRead - written, to.at + done + written))
          .bytesWritten;
    done += bytesRead;
  }
  return hash.digest('base64');
}

const sizeOf = (handle: number): number => fstatSync(handle).size;

/**
 * Makes the file `path` of the database file `database`, which nobody writes to meanwhile. What is on the disk is read
 * back and compared before the file gets its name. Rejects with `CallError` `backup-differs`, with what `step` throws or
 * with the file system's own error, and then leaves nothing; what stood at `path` stays until the last step.
 */
export async function writeBackup(
  path: string,
  database: string,
  facts: Omit<BackupHead, 'bytes' | 'sha256' | 'format'>,
  step: Step,
): Promise<void> {
  const part = `${path}.part`;
  try {
    await using from = await open(database, 'r');
    {
      await using to = await open(part, 'w+', 0o600);
      const bytes = (await from.stat()).size;
      const sha256 = await copyBytes(from, 0, { handle: to, at: databaseAt }, bytes, step);
      const head: BackupHead = { format: 1, ...facts, bytes, sha256 };
      await to.write(writeHead(head, 1), 0, headBytes, 0);
      await to.sync();
      const read = await copyBytes(to, databaseAt, null, bytes, () => Promise.resolve());
      if (read !== sha256 || !isDeepStrictEqual(readBackupHead(part), head))
        throw new CallError('backup-differs');
    }
    await rename(part, path);
    syncFolder(dirname(path));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Writes the database of a backup to `to`, synced. Rejects with `CallError` `backup-damaged` when a byte is wrong. */
export async function extractDatabase(path: string, to: string, step: Step): Promise<BackupHead> {
  const head = readBackupHead(path);
  await using from = await open(path, 'r');
  await using out = await open(to, 'w', 0o600);
  const sum = await copyBytes(from, databaseAt, { handle: out, at: 0 }, head.bytes, step);
  if (sum !== head.sha256) throw new CallError('backup-damaged');
  await out.sync();
  return head;
}
