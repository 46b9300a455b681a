/**
 * A summary as a workbook, written by hand: what no library puts in cannot tell anything. Typed cells, no formulas, no
 * hidden parts, no person, no time. Reads no store.
 */
import { cellsOf } from '../../../shared/domain/summary-page/summary-lines.ts';
import type { SummaryDocument } from '../../../shared/model/summary-page.ts';
import { escapeHtml } from '../../../shared/print/to-html.ts';
import { summaryLines } from '../../../shared/text/summary-lines.ts';
import { writeZip } from './write-zip.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Style 1: bold; style 2: text that wraps. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`;

const column = (at: number): string => String.fromCharCode(65 + at);

/** A number is a number; everything else is text, whatever it begins with. */
const cell = (value: string | number, at: number, row: number, style: number): string => {
  const place = `r="${column(at)}${row}"${style === 0 ? '' : ` s="${style}"`}`;
  return typeof value === 'number'
    ? `<c ${place}><v>${value}</v></c>`
    : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeHtml(value)}</t></is></c>`;
};

function sheet(
  rows: readonly (readonly (string | number)[])[],
  widths: readonly number[],
  style: (row: number) => number,
): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map(
    (cells, at) =>
      `<row r="${at + 1}">${cells.map((value, place) => cell(value, place, at + 1, style(at))).join('')}</row>`,
  );
  return `${head}<worksheet xmlns="${main}"><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** Two sheets: the numbers as one long table, and how it is protected. */
export function writeXlsx(document: SummaryDocument): Buffer {
  const { head: names, rows } = cellsOf(document);
  const text = summaryLines[document.language];
  const sheets = [text.sheet, text.aboutSheet];
  const about = [
    document.title,
    document.population,
    document.period,
    ...document.headlines,
    ...document.protection,
  ];
  const files: [string, string][] = [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map((name, at) => `<sheet name="${escapeHtml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packageRelations}">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', styles],
    [
      'xl/worksheets/sheet1.xml',
      sheet([names, ...rows], [28, 44, 26, 26, 28, 11, 14], (row) => (row === 0 ? 1 : 0)),
    ],
    [
      'xl/worksheets/sheet2.xml',
      sheet(
        about.map((sentence) => [sentence]),
        [100],
        (row) => (row === 0 ? 1 : 2),
      ),
    ],
  ];
  return writeZip(files.map(([name, content]) => ({ name, bytes: Buffer.from(content) })));
}
