/**
 * Reads rows straight from the pages of a table (SQLite's file format, §1.6 and §2), past pages that are broken. Knows
 * nothing of what the rows mean.
 */
import { type Pages, usableBytes } from './read-pages.ts';

export type Stored = string | number | bigint | Buffer | null;
export interface StoredRow {
  rowid: number;
  values: Stored[];
}

const [interiorPage, leafPage] = [0x05, 0x0d];

/** The number and the place after it. */
function readVarint(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0n;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes.readUInt8(at + index);
    if (index === 8) value = (value << 8n) | BigInt(byte);
    else value = (value << 7n) | BigInt(byte & 0x7f);
    if (index === 8 || byte < 0x80) return [Number(BigInt.asIntN(64, value)), at + index + 1];
  }
  return [0, at];
}

/** The head of a page stands at its beginning, but for the first, which begins with that of the file. */
const headAt = (number: number): number => (number === 1 ? 100 : 0);
const kindOf = (page: Buffer, number: number): number => page.readUInt8(headAt(number));

function cellsOf(page: Buffer, number: number): number[] {
  const head = headAt(number);
  const first = head + (kindOf(page, number) === interiorPage ? 12 : 8);
  return Array.from({ length: page.readUInt16BE(head + 3) }, (_, index) =>
    page.readUInt16BE(first + 2 * index),
  );
}

/** The bytes of a row, with those that stand in pages of their own; null when one of these is broken. */
function readPayload(pages: Pages, page: Buffer, at: number, length: number): Buffer | null {
  const most = usableBytes - 35;
  if (length <= most) return page.subarray(at, at + length);
  const least = Math.floor(((usableBytes - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (usableBytes - 4));
  const here = fitting <= most ? fitting : least;
  const parts = [page.subarray(at, at + here)];
  let next = page.readUInt32BE(at + here);
  for (let left = length - here; left > 0; left -= usableBytes - 4) {
    const more = pages.page(next);
    if (more === null) return null;
    parts.push(more.subarray(4, 4 + Math.min(left, usableBytes - 4)));
    next = more.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

/** The value of a serial type and its bytes. */
function readValue(bytes: Buffer, at: number, type: number): [value: Stored, length: number] {
  if (type === 0) return [null, 0];
  if (type <= 6) {
    const length = [0, 1, 2, 3, 4, 6, 8][type] ?? 0;
    return [length === 8 ? bytes.readBigInt64BE(at) : bytes.readIntBE(at, length), length];
  }
  if (type === 7) return [bytes.readDoubleBE(at), 8];
  if (type <= 9) return [type - 8, 0];
  const length = Math.floor((type - 12) / 2);
  const content = bytes.subarray(at, at + length);
  if (content.length < length) throw new RangeError('cut off');
  return [type % 2 === 1 ? content.toString('utf8') : Buffer.from(content), length];
}

function readRecord(payload: Buffer): Stored[] {
  const [headLength, first] = readVarint(payload, 0);
  const values: Stored[] = [];
  let body = headLength;
  for (let at = first; at < headLength;) {
    const [type, next] = readVarint(payload, at);
    const [value, length] = readValue(payload, body, type);
    values.push(value);
    body += length;
    at = next;
  }
  return values;
}

/** The rows of one page; `whole` false when some could not be read. */
export function readLeaf(pages: Pages, number: number): { rows: StoredRow[]; whole: boolean } {
  const page = pages.page(number);
  const rows: StoredRow[] = [];
  let whole = true;
  if (page === null) return { rows, whole: false };
  for (const cell of cellsOf(page, number)) {
    try {
      const [length, afterLength] = readVarint(page, cell);
      const [rowid, at] = readVarint(page, afterLength);
      const payload = readPayload(pages, page, at, length);
      if (payload === null) whole = false;
      else rows.push({ rowid, values: readRecord(payload) });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      whole = false;
    }
  }
  return { rows, whole };
}

/** The pages with the rows of the table whose tree begins at `root`; `whole` false when a page on the way is broken. */
export function findLeaves(pages: Pages, root: number): { leaves: number[]; whole: boolean } {
  const leaves: number[] = [];
  const seen = new Set<number>();
  let whole = true;
  const visit = (number: number): void => {
    const page = pages.page(number);
    if (page === null || seen.has(number)) {
      whole = false;
      return;
    }
    seen.add(number);
    const kind = kindOf(page, number);
    if (kind === leafPage) leaves.push(number);
    if (kind !== interiorPage) return;
    for (const cell of cellsOf(page, number)) visit(page.readUInt32BE(cell));
    visit(page.readUInt32BE(headAt(number) + 8));
  };
  visit(root);
  return { leaves, whole };
}

/** Every page with rows, of whatever table. */
export function allLeaves(pages: Pages): number[] {
  return Array.from({ length: pages.count }, (_, index) => index + 1).filter((number) => {
    const page = pages.page(number);
    return page !== null && kindOf(page, number) === leafPage;
  });
}
