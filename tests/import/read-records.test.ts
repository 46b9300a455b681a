import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../electron/backend/import/decode-text.ts';
import { findSeparator } from '../../electron/backend/import/find-separator.ts';
import { readRecords } from '../../electron/backend/import/read-records.ts';
import type { Encoding, Separator } from '../../shared/model/import.ts';
import { encodeText, windows1252Letters } from './encode-text.ts';

const separator = fc.constantFrom<Separator>(';', ',', '\t', '|');
const letters = (...extra: string[]) =>
  fc.constantFrom(...windows1252Letters, ...Array.from('abcXYZ 0123456789;,|"\'=@+-\n'), ...extra);

/** A table with a header that is recognised, and cells of any printable signs. */
const tableOf = (sign: fc.Arbitrary<string>) =>
  fc.integer({ min: 2, max: 6 }).chain((width) =>
    fc
      .array(fc.array(fc.string({ unit: sign, maxLength: 12 }), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 12,
      })
      .map((rows) => [
        ['Stamnummer', 'Roepnaam', 'Achternaam', 'Klas', 'Leerjaar', 'Studie'].slice(0, width),
        ...rows,
      ]),
  );
const write = (table: string[][], delimiter: Separator): string =>
  Papa.unparse(table, { delimiter, newline: '\r\n' });

describe('readRecords', () => {
  it('reads any table back as it was written, in every encoding and with every separator', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be')
          .chain((encoding) =>
            fc.tuple(fc.constant<Encoding>(encoding), tableOf(letters('ğ', 'Ł', 'Ž', '漢', '😀'))),
          ),
        separator,
        ([encoding, table], delimiter) => {
          const { text } = decodeText(encodeText(write(table, delimiter), encoding), encoding);
          expect(readRecords(text, delimiter)).toEqual(table);
        },
      ),
    );
    fc.assert(
      fc.property(tableOf(letters()), separator, (table, delimiter) => {
        const { text } = decodeText(encodeText(write(table, delimiter), 'windows-1252'), 'windows-1252');
        expect(readRecords(text, delimiter)).toEqual(table);
      }),
    );
  });

  it('reads it back as well when encoding and separator are found by themselves', () => {
    fc.assert(
      fc.property(
        tableOf(letters('ğ', 'Ł', '漢')),
        separator,
        fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be'),
        (table, delimiter, encoding) => {
          const decoded = decodeText(encodeText(`\uFEFF${write(table, delimiter)}`, encoding), null);
          const found = findSeparator(decoded.text, null);
          expect(decoded.encoding).toBe(encoding);
          expect(found.separator).toBe(delimiter);
          expect(readRecords(found.text, found.separator)).toEqual(table);
        },
      ),
    );
  });

  it('does not let a quote that is never closed swallow the rest of the list', () => {
    expect(readRecords('Naam;Klas\n"Sem;3HB\nBram;3HB', ';')).toEqual([
      ['Naam', 'Klas'],
      ['"Sem', '3HB'],
      ['Bram', '3HB'],
    ]);
  });

  it('keeps a separator, a quote and a line end inside a quoted cell', () => {
    expect(readRecords('"a;b";"say ""hi""";"x\ny"', ';')).toEqual([['a;b', 'say "hi"', 'x\ny']]);
  });
});

describe('findSeparator', () => {
  it.each<[string, string, Separator]>([
    ['semicolons', 'Roepnaam;Achternaam;Klas\nSem;Eik;3HB', ';'],
    ['commas', 'Roepnaam,Achternaam,Klas\nSem,Eik,3HB', ','],
    ['tabs', 'Roepnaam\tAchternaam\tKlas\nSem\tEik\t3HB', '\t'],
    ['bars', 'Roepnaam|Achternaam|Klas\nSem|Eik|3HB', '|'],
    ['semicolons around names with commas', 'Naam;Klas\nEik, Sem;3HB\nWilg, Bo, van;3HB', ';'],
    ['tabs under a title with commas', 'Lijst, 3HB, 2026\nNaam\tKlas\nEik, Sem\t3HB', '\t'],
    ['headers that nobody knows', 'x,y,z\n1;2,3,4\n5,6,7', ','],
  ])('finds %s', (_, text, expected) => {
    expect(findSeparator(text, null).separator).toBe(expected);
  });

  it('obeys and removes the line that tells a spreadsheet the separator', () => {
    expect(findSeparator('sep=|\na;b|c;d', null)).toEqual({ separator: '|', text: 'a;b|c;d' });
    expect(findSeparator('"sep=;"\na;b', null)).toEqual({ separator: ';', text: 'a;b' });
  });

  it('follows the separator that the mentor chose', () => {
    expect(findSeparator('sep=;\na;b,c', ',')).toEqual({ separator: ',', text: 'a;b,c' });
  });
});
