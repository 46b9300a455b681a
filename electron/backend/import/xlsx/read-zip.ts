/** Takes a zip file apart with a limit on everything. Believes no size that the file gives; knows nothing of workbooks. */
import { crc32, inflateRawSync } from 'node:zlib';
import { CallError } from '../../call-error.ts';

/** A workbook has some dozens of parts. */
const mostEntries = 1000;
/** Bytes of one part and of all parts, inflated: a list of 20,000 students is far below. */
const mostPartBytes = 32_000_000;
const mostBytes = 48_000_000;
/** Sheets shrink to a tenth, repetitive ones to a fiftieth; zeros to a thousandth. */
const mostRatio = 200;
/** Below this the ratio says nothing. */
const smallBytes = 1_000_000;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const mostCommentLength = 65_535;
const encryptedFlag = 1;
const stored = 0;
const deflated = 8;

interface Entry {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
}

const damaged = (): CallError => new CallError('import-damaged');
const bomb = (): CallError => new CallError('import-bomb');

function findEnd(file: Buffer): number {
  const lowest = Math.max(0, file.length - endLength - mostCommentLength);
  for (let at = file.length - endLength; at >= lowest; at -= 1)
    if (file.readUInt32LE(at) === endSignature) return at;
  throw damaged();
}

function readEntries(file: Buffer): Entry[] {
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) throw bomb();
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let read = 0; read < count; read += 1) {
    if (at + entryLength > end || file.readUInt32LE(at) !== entrySignature) throw damaged();
    const nameLength = file.readUInt16LE(at + 28);
    const nameAt = at + entryLength;
    entries.push({
      // Some programs write the separator of Windows.
      name: file.toString('utf8', nameAt, nameAt + nameLength).replaceAll('\\', '/'),
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packedSize: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at = nameAt + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function findPacked(file: Buffer, { offset, packedSize }: Entry): Buffer {
  if (offset + localLength > file.length || file.readUInt32LE(offset) !== localSignature) throw damaged();
  const start = offset + localLength + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packedSize > file.length) throw damaged();
  return file.subarray(start, start + packedSize);
}

/** Counts while it inflates: it stops at the first byte too many, whatever the headers say. */
function inflate(packed: Buffer, most: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw error instanceof RangeError ? bomb() : damaged();
  }
}

function readEntry(file: Buffer, entry: Entry, left: number): Buffer {
  if ((entry.flags & encryptedFlag) !== 0) throw new CallError('import-encrypted');
  const packed = findPacked(file, entry);
  const most = Math.min(mostPartBytes, left, Math.max(smallBytes, packed.length * mostRatio));
  if (entry.size > most) throw bomb();
  if (entry.method !== stored && entry.method !== deflated) throw damaged();
  if (entry.method === stored && packed.length > most) throw bomb();
  const bytes = entry.method === stored ? packed : inflate(packed, most);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}

/**
 * The wanted parts of a zip file by name. Every part is inflated and counted, also those that nobody wants, so that a
 * bomb anywhere in the file is refused. What is in a part stays closed: a zip in a zip is never opened.
 * @param wants whether the caller needs a part; of two parts with one name the file is refused.
 * @throws CallError `import-bomb` (more than 1,000 parts, 32 MB in one, 48 MB in all, or 200 times its size),
 *   `import-encrypted`, `import-damaged`.
 */
export function readZip(bytes: Uint8Array, wants: (name: string) => boolean): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < endLength) throw damaged();
  const parts = new Map<string, Buffer>();
  let left = mostBytes;
  for (const entry of readEntries(file)) {
    const part = readEntry(file, entry, left);
    left -= part.length;
    if (parts.has(entry.name)) throw damaged();
    if (wants(entry.name)) parts.set(entry.name, part);
  }
  return parts;
}
