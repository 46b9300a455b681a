/** Splits delimited text into records of cells, exactly as written. Must not trim, rename or judge any cell. */
import Papa from 'papaparse';
import type { Separator } from '../../../shared/model/import.ts';

/** A character that text never holds (`decodeText` refuses it): "no quotes at all". */
const noQuote = '\0';

const parse = (text: string, separator: Separator, quoteChar: string, most: number) =>
  Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', quoteChar, preview: most });

/**
 * The records of the text, blank ones too, so that their order gives the line that a spreadsheet shows.
 * A quote that is opened and never closed would swallow the rest of the file: then quotes are read as plain characters.
 * @param text with "\n" as line end.
 * @param most stop after so many records; 0: read all.
 */
export function readRecords(text: string, separator: Separator, most = 0): string[][] {
  const { data, errors } = parse(text, separator, '"', most);
  if (!errors.some((error) => error.code === 'MissingQuotes')) return data;
  return parse(text, separator, noQuote, most).data;
}
