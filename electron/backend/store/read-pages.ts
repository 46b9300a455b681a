/** The pages of a database file, decrypted one by one, so that a broken one costs no other. In memory only; opens no database. */
import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { pageBytes } from './open-database.ts';

// The layout of SQLCipher 4 with a raw key: AES-256-CBC, and at the end of each page the vector and an HMAC-SHA512 over the
// page and its number, under a key of its own that is made with the salt in the first 16 bytes of the file.
const [saltBytes, vectorBytes, sealBytes] = [16, 16, 64];
/** Bytes of a page that hold something. */
export const usableBytes = pageBytes - vectorBytes - sealBytes;
const [logHeadBytes, frameHeadBytes] = [32, 24];

export interface Pages {
  /** From 1; null: broken, or beyond the end. `usableBytes` long. */
  page: (number: number) => Buffer | null;
  count: number;
  lost: readonly number[];
  wipe: () => void;
}

type Open = (page: Buffer, number: number) => Buffer | null;

function opener(dataKey: Buffer, salt: Buffer): { open: Open; wipe: () => void } {
  const sealSalt = Buffer.from(salt.map((byte) => byte ^ 0x3a));
  const sealKey = pbkdf2Sync(dataKey, sealSalt, 2, 32, 'sha512');
  const open: Open = (page, number) => {
    if (page.length < pageBytes) return null;
    const from = number === 1 ? saltBytes : 0;
    const written = Buffer.alloc(4);
    written.writeUInt32LE(number);
    const seal = createHmac('sha512', sealKey)
      .update(page.subarray(from, pageBytes - sealBytes))
      .update(written)
      .digest();
    if (!seal.equals(page.subarray(pageBytes - sealBytes))) return null;
    const vector = page.subarray(usableBytes, usableBytes + vectorBytes);
    const decipher = createDecipheriv('aes-256-cbc', dataKey, vector).setAutoPadding(false);
    const content = [decipher.update(page.subarray(from, usableBytes)), decipher.final()];
    return Buffer.concat([Buffer.alloc(from), ...content]);
  };
  return { open, wipe: () => void sealKey.fill(0) };
}

/** What the log has in the place of pages, up to the last change that was finished. */
function readLog(path: string, open: Open): { pages: Map<number, Buffer>; count: number | null } {
  const pages = new Map<number, Buffer>();
  if (!existsSync(path)) return { pages, count: null };
  const log = readFileSync(path);
  const begun = new Map<number, Buffer>();
  let count: number | null = null;
  for (
    let at = logHeadBytes;
    at + frameHeadBytes + pageBytes <= log.length;
    at += frameHeadBytes + pageBytes
  ) {
    // A frame of an earlier round of the log: the rest is old.
    if (!log.subarray(at + 8, at + 16).equals(log.subarray(16, 24))) break;
    const number = log.readUInt32BE(at);
    const page = open(log.subarray(at + frameHeadBytes, at + frameHeadBytes + pageBytes), number);
    if (page === null) break;
    begun.set(number, page);
    const pagesThen = log.readUInt32BE(at + 4);
    if (pagesThen === 0) continue;
    for (const [changed, content] of begun) pages.set(changed, content);
    begun.clear();
    count = pagesThen;
  }
  return { pages, count };
}

export function readPages(path: string, dataKey: Buffer): Pages {
  const file = readFileSync(path);
  const { open, wipe } = opener(dataKey, file.subarray(0, saltBytes));
  const log = readLog(`${path}-wal`, open);
  const count = log.count ?? Math.ceil(file.length / pageBytes);
  const pages: (Buffer | null)[] = [];
  const lost: number[] = [];
  for (let number = 1; number <= count; number += 1) {
    const page =
      log.pages.get(number) ?? open(file.subarray((number - 1) * pageBytes, number * pageBytes), number);
    pages.push(page);
    if (page === null) lost.push(number);
  }
  wipe();
  return {
    page: (number) => pages[number - 1] ?? null,
    count,
    lost,
    wipe() {
      for (const page of pages) page?.fill(0);
    },
  };
}
