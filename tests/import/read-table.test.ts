import { describe, expect, it } from 'vitest';
import {
  columnLetters,
  numberRecords,
  readTable,
  type Table,
} from '../../electron/backend/import/read-table.ts';

const readPlain = (records: readonly string[][]): Table => readTable(numberRecords(records));

describe('readTable', () => {
  it('counts lines as a spreadsheet does, blank ones and a title too', () => {
    const table = readPlain([
      ['Klassenlijst 3HB'],
      [''],
      ['Naam', 'Klas'],
      ['Sem Eik', '3HB'],
      ['', ' '],
      ['Bo Els', '3HB'],
    ]);
    expect(table.headers).toEqual(['Naam', 'Klas']);
    expect(table.rows.map(({ line }) => line)).toEqual([4, 6]);
  });

  it('reads a list without headers from its first line, under the letters of a spreadsheet', () => {
    const table = readPlain([
      ['00417', 'Sem', 'Eik'],
      ['00418', 'Bo', 'Els'],
    ]);
    expect(table.headers).toEqual(['A', 'B', 'C']);
    expect(table.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, '00417', 'Sem', 'Eik'],
      [2, '00418', 'Bo', 'Els'],
    ]);
  });

  it('takes headers that nobody knows as headers', () => {
    expect(
      readPlain([
        ['Wie', 'Waar'],
        ['Sem', '3HB'],
      ]).headers,
    ).toEqual(['Wie', 'Waar']);
  });

  it('removes the cells of a column that must not be kept, by its header or by its numbers', () => {
    const table = readPlain([
      ['Naam', 'BSN', 'Nummer', 'Klas'],
      ['Sem Eik', 'geheim', '999000007', '3HB'],
    ]);
    expect([...table.dropped]).toEqual([1, 2]);
    expect(table.rows[0]?.cells).toEqual(['Sem Eik', '', '', '3HB']);
  });

  it('reports rows of another width, but not separators at the end', () => {
    const table = readPlain([
      ['Naam', 'Klas', ''],
      ['Sem Eik', '3HB', '', ''],
      ['Bo Els'],
      ['Els', 'Bo', '3HB', 'te veel'],
    ]);
    expect(table.headers).toEqual(['Naam', 'Klas', 'C']);
    expect(table.rows.map(({ ragged }) => ragged)).toEqual([null, 'short', 'long']);
  });

  it.each([
    ['import-one-column', [['Naam'], ['Sem Eik']]],
    ['import-one-column', [['Naam']]],
    ['import-no-rows', [['Naam', 'Klas'], ['']]],
    ['import-too-large', [['Naam', 'Klas'], ...Array.from({ length: 20_001 }, () => ['Sem Eik', '3HB'])]],
    ['import-too-large', [['Naam', ...Array.from({ length: 200 }, () => 'Klas')], ['Sem Eik']]],
  ])('refuses with %s', (code, records) => {
    expect(() => readPlain(records)).toThrow(code);
  });

  it('reads as many rows as it says', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`Sem ${at}`, '3HB']);
    expect(readPlain([['Naam', 'Klas'], ...rows]).rows).toHaveLength(20_000);
  });
});

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [199, 'GR'],
  ])('calls column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
