/** Reads the name of a cell, "AB12", as column and row. */

/** Both from 0 for the column and 1 for the row, as a spreadsheet shows the row. */
export interface CellPlace {
  column: number;
  row: number;
}

const form = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u;

/** null: no name of a cell. */
export function readCellPlace(name: string): CellPlace | null {
  const [, letters = '', row = ''] = form.exec(name) ?? [];
  if (letters === '') return null;
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64,
    0,
  );
  return { column: column - 1, row: Number(row) };
}
