/** Turns the bytes of a class list into text. Knows encodings only; must not look for columns or rows. */
import type { Encoding } from '../../../shared/model/import.ts';
import { CallError } from '../call-error.ts';

export interface DecodedText {
  /** Without a byte-order mark; every line ends in "\n". */
  text: string;
  encoding: Encoding;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Enough to judge a file by, and quick on a large one. */
const judgedBytes = 8192;

/** Western text in UTF-16 has a zero in nearly every other byte: the second of a pair when little-endian. */
function findBareUtf16(bytes: Uint8Array): Encoding | null {
  const judged = bytes.subarray(0, judgedBytes);
  const pairs = Math.floor(judged.length / 2);
  let first = 0;
  let second = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (judged[at] === 0) first += 1;
    if (judged[at + 1] === 0) second += 1;
  }
  if (second > pairs / 2 && first < pairs / 20) return 'utf-16le';
  if (first > pairs / 2 && second < pairs / 20) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function findEncoding(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return findBareUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** Text has line ends and tabs, hardly another control character, and never a zero. */
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const judged = text.slice(0, judgedBytes);
  const controls = judged.match(/[^\P{Cc}\t\n\r]/gu)?.length ?? 0;
  return controls > judged.length / 50;
}

/**
 * The text of a file. An encoding that the mentor chose wins; otherwise a byte-order mark, UTF-16 by its zeros,
 * faultless UTF-8, and else Windows-1252 (what Dutch spreadsheets save as "CSV"), in this order.
 * @throws CallError `import-empty` for nothing but white space, `import-binary` for what is not text.
 */
export function decodeText(bytes: Uint8Array, chosen: Encoding | null): DecodedText {
  const encoding = chosen ?? findEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replaceAll(/\r\n?/gu, '\n');
  if (text.trim() === '') throw new CallError('import-empty');
  if (looksBinary(text)) throw new CallError('import-binary');
  return { text, encoding };
}
