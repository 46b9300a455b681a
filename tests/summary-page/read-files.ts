/** Reads the files of a summary as somebody outside would: bytes in, what they say out. Shares nothing with what writes them. */
import { inflateRawSync } from 'node:zlib';

export interface ReadLine {
  part: string;
  table: string;
  groups: string[];
  category: string;
  /** null: hidden. */
  number: number | null;
  how: string;
}

const toLine = ([
  part = '',
  table = '',
  first = '',
  second = '',
  category = '',
  number = '',
  how = '',
]: readonly string[]): ReadLine => ({
  part,
  table,
  groups: [first, second].filter((group) => group !== ''),
  category,
  number: /^\d+$/u.test(number) ? Number(number) : null,
  how,
});

/** Cells of a delimited text with quotes. */
export function readCells(bytes: Buffer): string[][] {
  const text = bytes.toString('utf8').replace(/^\uFEFF/u, '');
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/gu)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

export const readCsv = (bytes: Buffer): ReadLine[] =>
  readCells(bytes)
    .slice(1)
    .filter((cells) => cells.length === 7)
    .map(toLine);

export interface ZipPart {
  name: string;
  text: string;
  time: number;
  date: number;
  extra: number;
}

/** From the directory at the end, as every program does. */
export function readZip(bytes: Buffer): { parts: ZipPart[]; comment: number } {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  const parts: ZipPart[] = [];
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [packed, name, extra, comment, local] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      text: inflateRawSync(bytes.subarray(start, start + packed)).toString('utf8'),
      time: bytes.readUInt16LE(at + 12),
      date: bytes.readUInt16LE(at + 14),
      extra: extra + comment,
    });
    at += 46 + name + extra + comment;
  }
  return { parts, comment: bytes.readUInt16LE(end + 20) };
}

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Cells of a sheet as text; a typed number as its digits. */
export const readSheet = (xml: string): string[][] =>
  [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<c [^>]*>(.*?)<\/c>/gsu)].map(([, cell = '']) =>
      unescape(/<v>(.*?)<\/v>/su.exec(cell)?.[1] ?? /<t[^>]*>(.*?)<\/t>/su.exec(cell)?.[1] ?? ''),
    ),
  );

export const readXlsx = (bytes: Buffer): ReadLine[] =>
  readSheet(readZip(bytes).parts.find(({ name }) => name === 'xl/worksheets/sheet1.xml')?.text ?? '')
    .slice(1)
    .map(toLine);
