/** A summary as delimited text that a Dutch spreadsheet opens without asking. Reads no store. */
import Papa from 'papaparse';
import { cellsOf } from '../../../shared/domain/summary-page/summary-lines.ts';
import type { SummaryDocument } from '../../../shared/model/summary-page.ts';

/** UTF-8 with a byte-order mark, semicolons, CRLF. Labels are ours; still, a cell that begins as a formula does is made text. */
export function writeCsv(document: SummaryDocument): Buffer {
  const { head, rows } = cellsOf(document);
  const about = [
    [document.title],
    [document.population],
    [document.period],
    ...document.headlines.map((sentence) => [sentence]),
    ...document.protection.map((sentence) => [sentence]),
  ];
  const csv = Papa.unparse([head, ...rows, [''], ...about], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: /^[=+\-@\t\r＝＋－＠]/u,
  });
  return Buffer.from(`\uFEFF${csv}\r\n`);
}
