/** Reads the cells of one sheet, row by row, as text. Keeps no more columns and rows than a class list may have. */
import { CallError } from '../../call-error.ts';
import { mostColumns, mostRecords, type NumberedRecord } from '../read-table.ts';
import { type Attributes, readXml, type TagBudget } from '../xml/read-xml.ts';
import { type CellContext, cellText, longestText } from './cell-text.ts';
import { readCellPlace } from './cell-place.ts';

/** More merged areas than a list has rows do not help to read it. */
const mostMerges = mostRecords;
const mostFilled = mostRecords * 10;

interface Area {
  column: number;
  first: number;
  last: number;
}

/**
 * A class that is written once beside all of its students: the rows below get it too. Across columns nothing is
 * repeated: a title over the whole list says nothing about each column.
 */
function fillDown(records: ReadonlyMap<number, string[]>, areas: readonly Area[]): void {
  const rows = [...records.keys()].toSorted((a, b) => a - b);
  const placeOf = new Map(rows.map((row, place) => [row, place]));
  let filled = 0;
  for (const { column, first, last } of areas) {
    const value = records.get(first)?.[column] ?? '';
    if (value === '') continue;
    for (let place = (placeOf.get(first) ?? 0) + 1; (rows[place] ?? Infinity) <= last; place += 1) {
      const cells = records.get(rows[place] ?? 0) ?? [];
      while (cells.length <= column) cells.push('');
      if (cells[column] === '') cells[column] = value;
      filled += 1;
      // Areas may not overlap; where they do by the thousand, somebody wants to keep the program busy.
      if (filled > mostFilled) throw new CallError('import-too-large');
    }
  }
}

function readArea(reference: string): Area | null {
  const [from = '', to = ''] = reference.split(':');
  const start = readCellPlace(from);
  const end = readCellPlace(to);
  return start && end && end.row > start.row
    ? { column: start.column, first: start.row, last: end.row }
    : null;
}

class SheetReader {
  readonly records = new Map<number, string[]>();
  readonly areas: Area[] = [];
  readonly #context: CellContext;
  #row = 0;
  #column = -1;
  #type = '';
  #style = '';
  #value = '';
  #reading = false;
  #phonetic = false;

  constructor(context: CellContext) {
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#startRow(attributes.get('r'));
    else if (name === 'c') this.#startCell(attributes);
    else if (name === 'v' || (name === 't' && !this.#phonetic)) this.#reading = true;
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'mergeCell') this.#merge(attributes.get('ref') ?? '');
  }
  text(piece: string): void {
    if (this.#reading && this.#value.length < longestText) this.#value += piece.slice(0, longestText);
  }
  close(name: string): void {
    if (name === 'v' || name === 't') this.#reading = false;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'c') this.#endCell();
  }

  #startRow(number: string | undefined): void {
    this.#row = number !== undefined && /^[1-9]\d{0,6}$/u.test(number) ? Number(number) : this.#row + 1;
    this.#column = -1;
  }
  #startCell(attributes: Attributes): void {
    // Rows and cells need not be numbered; then each comes after the one before it.
    const place = readCellPlace(attributes.get('r') ?? '');
    this.#column = place?.column ?? this.#column + 1;
    this.#row = place?.row ?? this.#row;
    this.#type = attributes.get('t') ?? 'n';
    this.#style = attributes.get('s') ?? '';
    this.#value = '';
  }
  #endCell(): void {
    const { type, style, value } = { type: this.#type, style: this.#style, value: this.#value };
    const text = value === '' ? '' : cellText({ type, style, value }, this.#context);
    if (text === '') return;
    const cells = this.records.get(this.#row) ?? [];
    if (cells.length === 0) this.records.set(this.#row, cells);
    if (this.records.size > mostRecords) throw new CallError('import-too-large');
    // One cell far away must not make a row of thousands; it still makes its row too long.
    const column = Math.min(this.#column, mostColumns);
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  #merge(reference: string): void {
    const area = readArea(reference);
    if (area && area.column < mostColumns && this.areas.length < mostMerges) this.areas.push(area);
  }
}

/** The rows that have anything in them, in the order of the sheet, with the row numbers that the spreadsheet shows. */
export function readSheet(text: string, context: CellContext, budget: TagBudget): NumberedRecord[] {
  const reader = new SheetReader(context);
  readXml(
    text,
    {
      open: (name, attributes) => reader.open(name, attributes),
      text: (piece) => reader.text(piece),
      close: (name) => reader.close(name),
    },
    budget,
  );
  fillDown(reader.records, reader.areas);
  return [...reader.records]
    .map(([line, cells]): NumberedRecord => ({ line, cells }))
    .toSorted((a, b) => a.line - b.line);
}
