/** Makes a table of headers and clean rows out of records. What must not be kept goes here, before anything else sees a cell. */
import { CallError } from '../call-error.ts';
import { cleanCell } from './clean-cell.ts';
import { isBsnColumn, isForbiddenHeader } from './must-not-keep.ts';
import { countMeanings } from './recognise-columns.ts';

export interface TableRow {
  /** Row number as a spreadsheet shows it, from 1. */
  line: number;
  /** One for each header; empty where the column is dropped or the row is short. */
  cells: string[];
  /** Fewer cells than headers, or filled cells beyond the last header. */
  ragged: 'short' | 'long' | null;
}
/** A record with its row number as a spreadsheet shows it, from 1. */
export interface NumberedRecord {
  line: number;
  cells: string[];
}
export interface Table {
  headers: string[];
  /** Columns that must not be kept. Their cells are gone. */
  dropped: ReadonlySet<number>;
  rows: TableRow[];
}

/** Far above a school's whole list, and still read in a fraction of a second. */
export const mostRows = 20_000;
export const mostColumns = 200;

/** A title and a date may stand above the header, hardly more. */
export const headerWithin = 10;
/** Rows that are worth reading: one more than there may be, so that too many are noticed. */
export const mostRecords = mostRows + headerWithin + 1;

/** "A", "B" … "AA": what a spreadsheet calls a column that has no header. */
export function columnLetters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

const looksLikeData = (cell: string): boolean => /^\D{0,3}\d[\d\s./-]{2,}$/u.test(cell.trim());

/** The header among the first records; undefined when the list starts with a student at once. */
function findHeader(records: readonly NumberedRecord[]): NumberedRecord | undefined {
  const first = records.slice(0, headerWithin);
  const withMeanings = (least: number) => first.find(({ cells }) => countMeanings(cells) >= least);
  const plain = records[0]?.cells.some(looksLikeData) ? undefined : records[0];
  return withMeanings(2) ?? withMeanings(1) ?? plain;
}

const filledWidth = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1;

function toRow({ line, cells }: NumberedRecord, columns: number, dropped: ReadonlySet<number>): TableRow {
  return {
    line,
    cells: Array.from({ length: columns }, (_, at) => (dropped.has(at) ? '' : cleanCell(cells[at] ?? ''))),
    ragged: filledWidth(cells) > columns ? 'long' : cells.length < columns ? 'short' : null,
  };
}

/** Gives each record its place as line number. */
export const numberRecords = (records: readonly string[][]): NumberedRecord[] =>
  records.map((cells, at) => ({ line: at + 1, cells }));

/**
 * Headers and rows; blank rows and anything above the header are left out, line numbers stay those of the file.
 * A list without a header gets the column letters of a spreadsheet as headers.
 * @throws CallError `import-one-column`, `import-no-rows`, `import-too-large` (above 20,000 rows or 200 columns).
 */
export function readTable(all: readonly NumberedRecord[]): Table {
  const records = all.filter(({ cells }) => filledWidth(cells) > 0);
  const header = findHeader(records);
  const body = header ? records.filter(({ line }) => line > header.line) : records;
  if (body.length > mostRows) throw new CallError('import-too-large');

  const named = header?.cells ?? [];
  const filled = filledWidth(named);
  // One by one: a list of arguments has room for some ten thousands only.
  const widest = (least: number, most: number): number =>
    body.reduce((width, { cells }) => Math.max(width, Math.min(filledWidth(cells), most)), least);
  const columns = header ? widest(filled, named.length) : widest(0, Number.POSITIVE_INFINITY);
  if (columns < 2) throw new CallError('import-one-column');
  if (columns > mostColumns) throw new CallError('import-too-large');
  if (body.length === 0) throw new CallError('import-no-rows');

  const numbers = Array.from({ length: columns }, (_, column) => column);
  const dropped = new Set(
    numbers.filter(
      (column) =>
        isForbiddenHeader(named[column] ?? '') || isBsnColumn(body.map(({ cells }) => cells[column] ?? '')),
    ),
  );
  return {
    headers: numbers.map((column) => cleanCell(named[column] ?? '') || columnLetters(column)),
    dropped,
    rows: body.map((record) => toRow(record, columns, dropped)),
  };
}
