/** Writes text in the encodings that spreadsheets save, for tests. */
import type { Encoding } from '../../shared/model/import.ts';

const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const decoder = new TextDecoder('windows-1252');
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => byte)
    .filter((byte) => !undefinedBytes.has(byte))
    .map((byte): [string, number] => [decoder.decode(Uint8Array.of(byte)), byte]),
);

/** The printable signs above ASCII that Windows-1252 has. */
export const windows1252Letters: readonly string[] = [...byteOf.keys()].filter((sign) =>
  /^[^\0-\u00A0\u00AD]$/u.test(sign),
);

/** Throws when Windows-1252 lacks a character. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'windows-1252')
    return Uint8Array.from(text, (sign) => {
      const byte = byteOf.get(sign);
      if (byte === undefined) throw new RangeError('not in Windows-1252');
      return byte;
    });
  const littleEndian = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? littleEndian : littleEndian.swap16();
}
