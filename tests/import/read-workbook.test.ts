import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormat } from '../../electron/backend/import/xlsx/read-styles.ts';
import { readSerialDay } from '../../electron/backend/import/xlsx/read-serial-day.ts';
import { readWorkbook } from '../../electron/backend/import/xlsx/read-workbook.ts';
import { samples } from './samples/write-samples.ts';
import { type Cell, workbookParts, writeWorkbook } from './write-workbook.ts';
import { writeZip, type ZipPart } from './write-zip.ts';

const sample = (name: string): Buffer => samples[name] ?? Buffer.alloc(0);
const cellsOf = (rows: readonly (readonly Cell[])[]): string[][] =>
  readWorkbook(writeWorkbook([{ name: 'Blad1', rows }]), 0).records.map(({ cells }) => cells);

describe('readWorkbook', () => {
  it('takes the first sheet that looks like a class list, below its title, and offers no hidden one', () => {
    const { sheets, sheet, records } = readWorkbook(sample('class-list.xlsx'), null);
    expect([sheets, sheet]).toEqual([['Toelichting', 'Leerlingen'], 1]);
    expect(records.map(({ line, cells }) => [line, ...cells.slice(0, 6)]).slice(2)).toEqual([
      [4, 'Stamnummer', 'Roepnaam', 'Tussenvoegsel', 'Achternaam', 'Klas', 'Geboortedatum'],
      [5, '000417', 'Fatima', "van 't", 'Hoff', '3HB', '2012-05-03'],
      [6, '000418', 'Rayan', '', "D'Souza", '3HB', '2012-02-29'],
      [7, '000419', 'Çağla', '', 'Öztürk', '3HB', '2011-12-24'],
      [8, '000420', 'constructor', '', '__proto__', '3HB', '2012-01-01'],
      [9, '000421', '=1+1', '', 'toString', '3HB', '2012-06-30'],
      [10, '000422', 'Łukasz', 'de', 'Regenboog', '3HC', '2012-07-14'],
    ]);
  });

  it('reads the sheet that the mentor chose', () => {
    const { sheet, records } = readWorkbook(sample('class-list.xlsx'), 0);
    expect([sheet, records[0]]).toEqual([0, { line: 2, cells: ['Deze map is gemaakt door niemand.'] }]);
  });

  it('counts days from 1904 where the workbook does, under any prefix of the tags', () => {
    const days = readWorkbook(sample('since-1904.xlsx'), null).records.map(({ cells }) => cells[5]);
    expect(days.slice(1, 4)).toEqual(['2012-05-03', '2012-02-29', '2011-12-24']);
  });

  it('gives a class that is merged over its students to each of them, and zeros to a number that shows them', () => {
    const rows = readWorkbook(sample('merged-class.xlsx'), null).records.slice(1);
    expect(rows.map(({ cells }) => cells[0])).toEqual(['3HB', '3HB', '3HB', '3HB', '3HB', '3HC']);
    expect(rows.map(({ cells }) => cells[5])).toEqual([
      '000417',
      '000418',
      '000419',
      '000420',
      '000421',
      '000422',
    ]);
  });

  it('reads every way of writing a value', () => {
    const rows: Cell[][] = [
      [
        '00417',
        { inline: '00418' },
        { rich: ['van ', "'t Hoff"], spoken: 'x' },
        { number: 417 },
        { number: '4.17E2' },
      ],
      [
        { formula: '1+1', saved: 3 },
        { formula: 'A1&"x"', saved: '=2+2' },
        { error: '#N/A' },
        { number: '0.1' },
        { formula: 'WEBSERVICE("https://example.org")', saved: 'opgeslagen' },
      ],
      [{ number: 41032.75, style: 'builtInDay' }, { number: 0.5, style: 'time' }, 'a\u0007b'],
    ];
    expect(cellsOf(rows)).toEqual([
      ['00417', '00418', "van 't Hoff", '417', '417'],
      ['3', '=2+2', '', '0.1', 'opgeslagen'],
      ['2012-05-03', '0.5', 'a\u0007b'],
    ]);
  });

  it('gives back every table of text as it was', () => {
    // Spreadsheets hold no lone half of a surrogate pair, and read what looks like an escape as one.
    const text = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .filter((cell) => !/_x[0-9a-f]{4}_|[\uFFFE\uFFFF]/iu.test(cell));
    const cell = fc.tuple(text, fc.boolean());
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        (table) => {
          fc.pre(table.flat().some(([value]) => value !== ''));
          const rows = table.map((row) =>
            row.map(([value, inline]): Cell => (inline ? { inline: value } : value)),
          );
          const { records } = readWorkbook(writeWorkbook([{ name: 'Blad1', rows }]), null);
          const expected = table
            .map((row, at) => ({ line: at + 1, cells: row.map(([value]) => value) }))
            .map(({ line, cells }) => ({
              line,
              cells: cells.slice(0, cells.findLastIndex((value) => value !== '') + 1),
            }))
            .filter(({ cells }) => cells.length > 0);
          expect(records).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  const without = (name: string): ZipPart[] =>
    workbookParts([{ name: 'Blad1', rows: [['Naam', 'Klas']] }]).filter((part) => part.name !== name);
  const withSheet = (bytes: string): Buffer =>
    writeWorkbook([{ name: 'Blad1', rows: [] }], { more: [{ name: 'xl/worksheets/sheet1.xml', bytes }] });

  it.each([
    [
      'an OpenDocument spreadsheet',
      writeZip([{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]),
      'import-ods',
    ],
    ['a binary workbook', writeZip([{ name: 'xl/workbook.bin', bytes: 'x' }]), 'import-xls'],
    ['a zip with a CSV', writeZip([{ name: 'lijst.csv', bytes: 'Naam;Klas' }]), 'import-zip'],
    ['an empty zip', writeZip([]), 'import-zip'],
    ['a workbook without a workbook', writeZip(without('xl/workbook.xml')), 'import-zip'],
    ['a workbook without sheets', writeZip(without('xl/_rels/workbook.xml.rels')), 'import-empty'],
    ['an empty sheet', writeWorkbook([{ name: 'Blad1', rows: [] }]), 'import-empty'],
    ['a sheet that is cut off', withSheet('<worksheet><sheetData><row>'), 'import-damaged'],
    ['a sheet with a DTD', withSheet('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'), 'import-doctype'],
    ['a sheet that nests too deep', withSheet(`${'<a>'.repeat(70)}${'</a>'.repeat(70)}`), 'import-too-large'],
  ])('refuses %s', (_, bytes, code) => {
    expect(() => readWorkbook(bytes, null)).toThrow(code);
  });

  it('never makes a row of thousands of cells for one that stands far away', () => {
    const { records } = readWorkbook(
      withSheet(
        '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
      ),
      null,
    );
    expect(records[0]?.line).toBe(1_048_576);
    expect(records[0]?.cells).toHaveLength(201);
  });

  it('opens no part that lies outside the file', () => {
    const rels =
      '<Relationships><Relationship Id="rId1" TargetMode="External" Target="https://example.org/sheet.xml"/></Relationships>';
    const bytes = writeWorkbook([{ name: 'Blad1', rows: [['Naam', 'Klas']] }], {
      more: [{ name: 'xl/_rels/workbook.xml.rels', bytes: rels }],
    });
    expect(() => readWorkbook(bytes, null)).toThrow('import-empty');
  });
});

describe('readSerialDay', () => {
  it.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, null],
    [61, 1900, '1900-03-01'],
    [41032, 1900, '2012-05-03'],
    [41032.99, 1900, '2012-05-03'],
    [39570, 1904, '2012-05-03'],
    [0, 1904, '1904-01-01'],
    [0, 1900, null],
    [-1, 1904, null],
    [3_000_000, 1900, null],
    [Number.NaN, 1900, null],
  ] as const)('%d counted from %d is %s', (serial, system, day) => {
    expect(readSerialDay(serial, system)).toBe(day);
  });
});

describe('readFormat', () => {
  it.each([
    ['General', 'plain'],
    ['0', 'plain'],
    ['000000', 6],
    ['0.00', 'plain'],
    ['dd-mm-yyyy', 'day'],
    ['[$-413]d\\ mmmm\\ yyyy;@', 'day'],
    ['[h]:mm', 'plain'],
    ['mm:ss', 'plain'],
    ['[Red]0 "dagen"', 'plain'],
    ['yyyy', 'day'],
    ['@', 'plain'],
  ])('%s', (code, meaning) => {
    expect(readFormat(code)).toBe(meaning);
  });
});
